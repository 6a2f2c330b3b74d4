using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Hgnc;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Creates genes from HGNC's approved and withdrawn entries and from KGX nodes, and collects their symbols.</summary>
internal sealed class GeneEntities(GeneIdentities identities, IdentifierTable identifiers, EntityDrafts entities, SymbolTable symbols)
{
    private const string AliasSymbol = "ALIAS_SYMBOL";
    private const string PreviousSymbol = "PREVIOUS_SYMBOL";

    public void AddApproved()
    {
        foreach (var record in identities.Records)
        {
            var row = record.Row;
            var draft = entities.GetOrAdd(record.Id, EntityCategory.Gene)!;
            draft.Name = row.Symbol;
            draft.FullName = row.Name;
            draft.LocusType = row.LocusType;
            draft.Deprecated = row.Status.Contains("Withdrawn", StringComparison.OrdinalIgnoreCase);
            symbols.Add(row.Symbol, record.Id, draft.Deprecated ? IdentifierMatchKind.Replaced : IdentifierMatchKind.Canonical);
            AddSymbols(draft, row.AliasSymbols, AliasSymbol, IdentifierMatchKind.Alternative, Resources.Hgnc);
            AddSymbols(draft, row.PreviousSymbols, PreviousSymbol, IdentifierMatchKind.Previous, Resources.Hgnc);
            AddNames(draft, row.AliasNames);
            AddNames(draft, row.PreviousNames);
            AddXref(draft, "NCBIGene", row.EntrezId);
            AddXref(draft, "ENSEMBL", row.EnsemblGeneId);
            foreach (var protein in row.UniProtIds)
            {
                AddXref(draft, "UniProtKB", protein);
            }

            foreach (var number in row.OmimIds)
            {
                AddXref(draft, "OMIM", number);
            }
        }
    }

    /// <summary>A withdrawn entry resolves to its successors; without a successor it remains as a deprecated gene under its old symbol.</summary>
    public void AddWithdrawn(IEnumerable<SourceTable<HgncWithdrawn>> tables, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                if (!curies.TryRead(row.HgncId, out var id, out _))
                {
                    continue;
                }

                var origin = new Origin(table.Document, row.Line);
                var successors = row.MergedInto
                    .Select(successor => curies.TryRead(successor.HgncId, out var target, out _) ? target : id)
                    .Where(identities.IsApproved)
                    .ToList();
                foreach (var target in successors)
                {
                    symbols.Add(row.WithdrawnSymbol, target, IdentifierMatchKind.Replaced);
                }

                if (successors.Count == 0 && entities.Contains(id))
                {
                    report.Add(ReportCodes.TermOverridden, origin, row.HgncId, $"{row.HgncId} is an approved gene, so its withdrawal is left out.");
                    continue;
                }

                report.Count(table.Document, ReportCodes.Used);
                if (successors.Count > 0)
                {
                    report.Add(ReportCodes.Replaced, origin, row.HgncId, $"{row.HgncId} '{row.WithdrawnSymbol}' is withdrawn and stands for {string.Join(" or ", successors)}.");
                }
                else
                {
                    var draft = entities.GetOrAdd(id, EntityCategory.Gene)!;
                    (draft.Name, draft.Deprecated) = (row.WithdrawnSymbol, true);
                    symbols.Add(row.WithdrawnSymbol, id, IdentifierMatchKind.Replaced);
                    report.Add(ReportCodes.Deprecated, origin, row.HgncId, $"{row.HgncId} '{row.WithdrawnSymbol}' is withdrawn without a successor that is approved; it stays, deprecated.");
                }
            }
        }
    }

    public void AddNodes(IEnumerable<SourceTable<KgxNode>> tables, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in tables)
        {
            foreach (var node in table.Rows)
            {
                if (NodeEntities.CategoryOf(node) == EntityCategory.Gene && NodeEntities.IsHuman(node)
                    && curies.TryRead(node.Id, out var id, out _))
                {
                    var target = identities.Canonical(id);
                    if (entities.GetOrAdd(target, EntityCategory.Gene) is { } draft)
                    {
                        report.Count(table.Document, ReportCodes.Used);
                        Fill(draft, node, NodeTexts.ResourceOf(node, id), curies);
                    }
                    else
                    {
                        NodeEntities.ReportCategory(node, target, new Origin(table.Document, node.Line), report);
                    }
                }
            }
        }
    }

    private void Fill(EntityDraft draft, KgxNode node, Curie resource, CurieCache curies)
    {
        var isNew = draft.Name is null;
        draft.Name ??= node.Symbol ?? node.Name;
        draft.FullName ??= node.FullName ?? (node.Symbol is null ? null : node.Name == node.Symbol ? null : node.Name);
        draft.LocusType ??= node.LocusType;
        draft.Description ??= node.Description;
        if (isNew)
        {
            draft.IsPartial = identities.HasHgnc && draft.Id.Prefix == "HGNC";
            draft.Deprecated = node.Deprecated ?? false;
            if (draft.Name is not null)
            {
                symbols.Add(draft.Name, draft.Id, IdentifierMatchKind.Canonical);
            }
        }

        AddSymbols(draft, node.Aliases, AliasSymbol, IdentifierMatchKind.Alternative, resource);
        AddSymbols(draft, node.PreviousSymbols, PreviousSymbol, IdentifierMatchKind.Previous, resource);
        draft.Synonyms.AddRange(NodeTexts.Synonyms(node, resource));
        foreach (var xref in NodeTexts.Xrefs(node, resource, curies))
        {
            draft.Xrefs.Add(xref);
        }
    }

    private void AddSymbols(EntityDraft draft, IEnumerable<string> texts, string type, IdentifierMatchKind how, Curie resource)
    {
        foreach (var text in texts)
        {
            draft.Synonyms.Add(new Synonym(text, SynonymScope.Exact, type, resource));
            symbols.Add(text, draft.Id, how);
        }
    }

    private static void AddNames(EntityDraft draft, IEnumerable<string> names) =>
        draft.Synonyms.AddRange(names.Select(name => new Synonym(name, SynonymScope.Exact, null, Resources.Hgnc)));

    /// <summary>Adds an exact reference, unless the identifier was refused because it belongs to a disease.</summary>
    private void AddXref(EntityDraft draft, string prefix, string? localId)
    {
        if (localId is not null && Curie.TryParse($"{prefix}:{localId}", out var id) && identifiers.Leads(id, draft.Id))
        {
            draft.Xrefs.Add(new Xref(id.ToString(), MappingPredicate.Exact, Resources.Hgnc.ToString()));
        }
    }
}
