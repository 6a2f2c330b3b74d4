using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>KGX nodes: which are part of the graph, and diseases that are known by another id than Mondo's.</summary>
internal static class NodeEntities
{
    private const string HumanTaxon = "NCBITaxon:9606";

    /// <summary>The category of a node, or null for things that this graph does not hold.</summary>
    public static EntityCategory? CategoryOf(KgxNode node)
    {
        // The namespace tells more than the Biolink class: HPO's modes of inheritance are "biolink:GeneticInheritance" in some graphs.
        if (Curie.TryParse(node.Id, out var id) && id.Prefix is "HP" or "MONDO" or "HGNC")
        {
            return IdentifierSpaces.CategoryOf(id);
        }

        return node.Categories.Contains("biolink:Disease") ? EntityCategory.Disease
            : node.Categories.Contains("biolink:Gene") ? EntityCategory.Gene
            : null;
    }

    /// <summary>Whether a node is of humans, or of no taxon in particular.</summary>
    public static bool IsHuman(KgxNode node) => node.Taxa.Count == 0 || node.Taxa.Contains(HumanTaxon);

    /// <summary>
    /// Takes out nodes that cannot be read, stand twice in their file or are not part of the graph, and lists them. The seed
    /// has a row of a node for each resource that it is copied from.
    /// </summary>
    public static void Filter(List<SourceTable<KgxNode>> tables, CurieCache curies, ReportBuilder report)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            tables[i] = tables[i] with { Rows = Accepted(tables[i], curies, report) };
        }
    }

    private static List<KgxNode> Accepted(SourceTable<KgxNode> table, CurieCache curies, ReportBuilder report)
    {
        var accepted = new List<KgxNode>(table.Rows.Count);
        var lines = new Dictionary<Curie, long>();
        var others = new KindCounts(table.Document, ReportCodes.OtherCategory);
        var unknown = new KindCounts(table.Document, ReportCodes.UnknownPrefix);
        foreach (var node in table.Rows)
        {
            var origin = new Origin(table.Document, node.Line);
            if (CategoryOf(node) is null || !IsHuman(node))
            {
                others.Add(string.Join(", ", node.Categories) + (IsHuman(node) ? "" : " of other species"), node.Line);
            }
            else if (curies.UnregisteredPrefix(node.Id) is { } prefix)
            {
                unknown.Add(prefix, node.Line);
            }
            else if (!curies.TryRead(node.Id, out var id, out var problem))
            {
                report.Add(ReportCodes.BadIdentifier, origin, node.Id, $"The node is left out: {problem}.");
            }
            else if (!lines.TryAdd(id, node.Line) && !table.Document.IsSeed)
            {
                report.Add(ReportCodes.DuplicateId, origin, node.Id, $"{id} stands in line {lines[id]} already; the first row counts.");
            }
            else
            {
                accepted.Add(node);
            }
        }

        others.Report(report, (kind, count) => $"{count} nodes are {kind}; the graph holds diseases, phenotypes and human genes.");
        unknown.Report(report, (prefix, count) => $"{count} nodes have the prefix {prefix}, which is not registered; expected one of Identifiers/prefixes.tsv, such as MONDO or OMIM.");
        return accepted;
    }

    /// <summary>Adds what nodes say of diseases outside Mondo; Mondo's own are terms already.</summary>
    public static void AddDiseases(
        IEnumerable<SourceTable<KgxNode>> tables, DiseaseIdentities identities, EntityTable entities, CurieCache curies)
    {
        foreach (var table in tables)
        {
            foreach (var node in table.Rows)
            {
                if (CategoryOf(node) == EntityCategory.Disease
                    && curies.TryRead(node.Id, out var id, out _) && id.Prefix != "MONDO"
                    && (identities.Canonical(id) ?? id) is var target
                    && entities.GetOrAdd(target, EntityCategory.Disease) is { } draft)
                {
                    var resource = NodeTexts.ResourceOf(node, id);
                    draft.Name ??= node.Name;
                    draft.Description ??= node.Description;
                    draft.Synonyms.AddRange(NodeTexts.Synonyms(node, resource));
                    draft.Xrefs.AddRange(NodeTexts.Xrefs(node, resource, curies));
                }
            }
        }
    }
}
