using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Selects the KGX nodes that are part of the graph, and adds diseases whose id is not from Mondo.</summary>
internal static class NodeEntities
{
    private const string HumanTaxon = "9606";

    /// <summary>The category of a node, or null if this graph does not hold such nodes.</summary>
    public static EntityCategory? CategoryOf(KgxNode node)
    {
        // The namespace is more reliable than the Biolink class: HPO's modes of inheritance are "biolink:GeneticInheritance" in some graphs.
        if (Curie.TryParse(node.Id, out var id) && id.Prefix is "HP" or "MONDO" or "HGNC")
        {
            return IdentifierSpaces.CategoryOf(id);
        }

        return HasCategory(node, "Disease") ? EntityCategory.Disease
            : HasCategory(node, "Gene") ? EntityCategory.Gene
            : null;
    }

    /// <summary>Whether a node is human, or nothing states its species.</summary>
    public static bool IsHuman(KgxNode node) =>
        (node.Taxa.Count == 0 || node.Taxa.Any(taxon => LastPart(taxon) == HumanTaxon))
        && !(Curie.TryParse(node.Id, out var id) && IdentifierSpaces.IsOfOtherSpecies(id));

    /// <summary>
    /// Removes and reports nodes that cannot be parsed, occur twice in their file or are not part of the graph. In the starter graph, a node
    /// has one row for each resource that it is copied from.
    /// </summary>
    /// <returns>The genes of other species that the files name.</returns>
    public static HashSet<Curie> Filter(List<SourceTable<KgxNode>> tables, CurieCache curies, ReportBuilder report)
    {
        var otherSpecies = new HashSet<Curie>();
        for (var i = 0; i < tables.Count; i++)
        {
            tables[i] = tables[i] with { Rows = Accepted(tables[i], otherSpecies, curies, report) };
        }

        return otherSpecies;
    }

    // Categories are given as CURIEs, IRIs or bare words.
    private static bool HasCategory(KgxNode node, string category) => node.Categories.Any(stated => LastPart(stated) == category);

    private static string LastPart(string text) => text[(text.LastIndexOfAny(['/', ':', '_']) + 1)..].Trim();

    private static List<KgxNode> Accepted(
        SourceTable<KgxNode> table, HashSet<Curie> otherSpecies, CurieCache curies, ReportBuilder report)
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
                if (!IsHuman(node) && curies.TryRead(node.Id, out var other, out _))
                {
                    otherSpecies.Add(other);
                }
            }
            else if (curies.UnregisteredPrefix(node.Id) is { } prefix)
            {
                unknown.Add(prefix, node.Line);
            }
            else if (!curies.TryRead(node.Id, out var id, out var problem))
            {
                report.Add(ReportCodes.BadIdentifier, origin, node.Id, $"The node is left out: {problem}.");
            }
            else if (!lines.TryAdd(id, node.Line) && !table.Document.IsStarter)
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

    /// <summary>Reports a node whose category differs from that of the entity with its id.</summary>
    public static void ReportCategory(KgxNode node, Curie target, Origin origin, ReportBuilder report) =>
        report.Add(ReportCodes.NodeCategory, origin, node.Id, $"The node is {string.Join(", ", node.Categories)}, but {target} is an entity of another category; the node is left out.");

    /// <summary>Adds the names, descriptions, synonyms and cross-references of diseases outside Mondo; Mondo's own nodes are already terms.</summary>
    public static void AddDiseases(
        IEnumerable<SourceTable<KgxNode>> tables, DiseaseIdentities identities, EntityDrafts entities, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in tables)
        {
            foreach (var node in table.Rows)
            {
                if (CategoryOf(node) == EntityCategory.Disease
                    && curies.TryRead(node.Id, out var id, out _) && id.Prefix != "MONDO"
                    && (identities.Canonical(id) ?? id) is var target)
                {
                    if (entities.GetOrAdd(target, EntityCategory.Disease) is not { } draft)
                    {
                        ReportCategory(node, target, new Origin(table.Document, node.Line), report);
                        continue;
                    }

                    report.Count(table.Document, ReportCodes.Used);
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
