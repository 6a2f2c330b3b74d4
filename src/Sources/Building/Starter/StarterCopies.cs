using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// The starter graph copies rows of public resources, so that there is data to query before anything is imported. Each copy states its
/// resource in column <c>copied_from</c> and counts only if that resource is not imported. The starter graph's own assertions and the terms
/// that they name always count.
/// </summary>
internal static class StarterCopies
{
    /// <summary>
    /// Column of the starter graph's tables: resource and release that the row was copied from, such as <c>hp.obo 2023-01-27</c>; empty for
    /// the starter graph's own assertions.
    /// </summary>
    private const string Column = "copied_from";

    /// <summary>The resource and release that a row of the starter graph was copied from; null for the starter graph's own assertions.</summary>
    public static string? SourceOf(IReadOnlyList<KeyValuePair<string, string>> extra)
    {
        foreach (var (column, text) in extra)
        {
            if (column == Column)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Removes the copies of resources that were imported, and counts them by resource.</summary>
    public static void GiveWay(SourceContents contents, IReadOnlyList<MappingSet> mappings, TermTable terms, ReportBuilder report)
    {
        if (!contents.Documents.Exists(document => document.IsStarter))
        {
            return;
        }

        var imported = new ImportedResources(contents, mappings, terms);
        var named = contents.Edges.Where(table => table.Document.IsStarter).SelectMany(table => table.Rows)
            .Where(edge => SourceOf(edge.Extra) is null)
            .SelectMany(edge => new[] { edge.Subject, edge.Object })
            .ToHashSet(StringComparer.Ordinal);
        Filter(contents.Nodes, (node, source) => Rest(node, source, named, imported), node => (node.Extra, node.Line), report);
        Filter(contents.Edges, (edge, source) => imported.Covers(source, edge.Subject) ? null : edge, edge => (edge.Extra, edge.Line), report);
    }

    private static void Filter<T>(
        List<SourceTable<T>> tables,
        Func<T, string, T?> rest,
        Func<T, (IReadOnlyList<KeyValuePair<string, string>> Extra, long Line)> placeOf,
        ReportBuilder report)
        where T : class
    {
        for (var i = 0; i < tables.Count; i++)
        {
            if (!tables[i].Document.IsStarter)
            {
                continue;
            }

            var kept = new List<T>(tables[i].Rows.Count);
            var given = new KindCounts(tables[i].Document, ReportCodes.StarterGaveWay);
            foreach (var row in tables[i].Rows)
            {
                var (extra, line) = placeOf(row);
                if (SourceOf(extra) is not { } copied)
                {
                    kept.Add(row);
                }
                else if (rest(row, copied.Split(' ')[0]) is { } remaining)
                {
                    kept.Add(remaining);
                }
                else
                {
                    given.Add(copied, line);
                }
            }

            tables[i] = tables[i] with { Rows = kept };
            given.Report(report, (copied, count) => $"{count} rows copied from {copied} give way to the imported files.");
        }
    }

    /// <summary>The part of a node that still counts, or null.</summary>
    private static KgxNode? Rest(KgxNode node, string source, HashSet<string> named, ImportedResources imported)
    {
        if (source != ImportedResources.MondoMappings)
        {
            var isNeeded = named.Contains(node.Id) && !imported.Knows(node.Id);
            return imported.Covers(source, node.Id) && !isNeeded ? null : node;
        }

        if (imported.MappedNamespaces.Count == 0)
        {
            return node;
        }

        // A mapping set is complete for its namespace; the copies of other namespaces still count.
        var rest = node with
        {
            ExactMatches = Unmapped(node.ExactMatches),
            CloseMatches = Unmapped(node.CloseMatches),
            BroadMatches = Unmapped(node.BroadMatches),
            NarrowMatches = Unmapped(node.NarrowMatches),
            Xrefs = Unmapped(node.Xrefs),
            ExactSynonyms = [],
            RelatedSynonyms = [],
        };
        return rest.ExactMatches.Count + rest.CloseMatches.Count + rest.BroadMatches.Count + rest.NarrowMatches.Count + rest.Xrefs.Count > 0
            ? rest
            : null;

        IReadOnlyList<string> Unmapped(IReadOnlyList<string> ids) =>
            [.. ids.Where(id => !imported.MappedNamespaces.Contains(Curie.Parse(id).Prefix))];
    }
}
