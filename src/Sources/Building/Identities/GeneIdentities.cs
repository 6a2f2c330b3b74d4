using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Hgnc;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Resolves the canonical id of a gene: HGNC's id, found by HGNC's columns for NCBI Gene, Ensembl, UniProt and OMIM; otherwise the
/// id that the source states.
/// </summary>
internal sealed class GeneIdentities
{
    private readonly DiseaseIdentities _diseases;
    private readonly IdentifierTable _identifiers;
    private readonly Dictionary<Curie, GeneRecord> _records = [];
    private readonly HashSet<Curie> _refusedOmim = [];

    private GeneIdentities(DiseaseIdentities diseases, IdentifierTable identifiers)
    {
        _diseases = diseases;
        _identifiers = identifiers;
    }

    /// <summary>The genes of HGNC, one for each id.</summary>
    public IEnumerable<GeneRecord> Records => _records.Values;

    /// <summary>Whether HGNC's complete set was read.</summary>
    public bool HasHgnc { get; private set; }

    public static GeneIdentities Build(
        SourceContents contents, DiseaseIdentities diseases, IdentifierTable identifiers, CurieCache curies, ReportBuilder report)
    {
        var identities = new GeneIdentities(diseases, identifiers);
        foreach (var table in contents.Genes)
        {
            identities.AddGenes(table, curies, report);
        }

        identities.AddNodes(contents, curies, report);
        foreach (var table in contents.WithdrawnGenes)
        {
            identities.AddWithdrawn(table, curies, report);
        }

        identities.AddGardNumbers(contents, curies, report);
        return identities;
    }

    /// <summary>Whether HGNC's complete set contains an id.</summary>
    public bool IsApproved(Curie id) => _records.ContainsKey(id);

    /// <summary>The canonical id of a gene.</summary>
    public Curie Canonical(Curie id) => _records.ContainsKey(id) ? id : _identifiers.Single(id) ?? id;

    private void AddGenes(SourceTable<HgncGene> table, CurieCache curies, ReportBuilder report)
    {
        HasHgnc = true;
        foreach (var row in table.Rows)
        {
            var origin = new Origin(table.Document, row.Line);
            if (!curies.TryRead(row.HgncId, out var id, out var problem))
            {
                report.Add(ReportCodes.BadIdentifier, origin, row.HgncId, $"The row is left out: {problem}.");
            }
            else if (_records.TryGetValue(id, out var first))
            {
                Duplicates.Report(id.ToString(), first.Origin, origin, report);
            }
            else
            {
                report.Count(table.Document, ReportCodes.Used);
                _records.Add(id, new GeneRecord(id, row, origin));
                AddId("NCBIGene", row.EntrezId, id, origin, curies, report);
                AddId("ENSEMBL", row.EnsemblGeneId, id, origin, curies, report);
                foreach (var protein in row.UniProtIds)
                {
                    AddId("UniProtKB", protein, id, origin, curies, report);
                }

                foreach (var number in row.OmimIds)
                {
                    AddId("OMIM", number, id, origin, curies, report);
                }
            }
        }
    }

    /// <summary>Adds the identifiers of KGX nodes, for genes that are not in HGNC's own file.</summary>
    private void AddNodes(SourceContents contents, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in contents.Nodes)
        {
            foreach (var node in table.Rows)
            {
                if (!curies.TryRead(node.Id, out var id, out _) || id.Prefix != "HGNC" || _records.ContainsKey(id))
                {
                    continue;
                }

                var origin = new Origin(table.Document, node.Line);
                foreach (var text in node.Xrefs.Concat(node.ExactMatches).Concat(node.SameAs))
                {
                    if (curies.TryRead(text, out var other, out _) && other.Prefix is "NCBIGene" or "ENSEMBL" or "UniProtKB" or "OMIM")
                    {
                        AddId(other, id, origin, report);
                    }
                }
            }
        }
    }

    private void AddWithdrawn(SourceTable<HgncWithdrawn> table, CurieCache curies, ReportBuilder report)
    {
        foreach (var row in table.Rows)
        {
            if (!curies.TryRead(row.HgncId, out var id, out var problem))
            {
                report.Add(ReportCodes.BadIdentifier, new Origin(table.Document, row.Line), row.HgncId, $"The row is left out: {problem}.");
                continue;
            }

            foreach (var successor in row.MergedInto)
            {
                if (curies.TryRead(successor.HgncId, out var target, out _) && _records.ContainsKey(target))
                {
                    _identifiers.Add(id, target, IdentifierMatchKind.Replaced);
                }
            }
        }
    }

    /// <summary>Adds OMIM's gene numbers from GARD, since HGNC's file may lack some.</summary>
    private void AddGardNumbers(SourceContents contents, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in contents.GardGenes)
        {
            foreach (var row in table.Rows)
            {
                if (row.Omim is not null && row.GeneIdentifier is not null && !GeneAssociationTerms.IsLocus(row)
                    && curies.TryRead(row.GeneIdentifier, out var gene, out _) && gene.Prefix != "OMIM")
                {
                    foreach (var number in row.Omim.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    {
                        AddId("OMIM", number, Canonical(gene), new Origin(table.Document, row.Line), curies, report);
                    }
                }
            }
        }
    }

    private void AddId(string prefix, string? localId, Curie gene, Origin origin, CurieCache curies, ReportBuilder report)
    {
        if (localId is null)
        {
            return;
        }

        if (curies.TryRead($"{prefix}:{localId}", out var id, out var problem))
        {
            AddId(id, gene, origin, report);
        }
        else
        {
            report.Add(ReportCodes.PartRejected, origin, gene.ToString(), $"An identifier of {gene} is left out: {problem}.");
        }
    }

    private void AddId(Curie id, Curie gene, Origin origin, ReportBuilder report)
    {
        if (id.Prefix == "OMIM" && _diseases.IsDisease(id))
        {
            if (_refusedOmim.Add(id))
            {
                report.Add(ReportCodes.OmimDiseaseAsGene, origin, id.ToString(), $"{id} is a disease, so it is not an identifier of the gene {gene}.");
            }

            return;
        }

        _identifiers.Add(id, gene, IdentifierMatchKind.Merged);
    }
}
