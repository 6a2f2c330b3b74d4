using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Building;

namespace KnowledgeGraph.Sources;

/// <summary>
/// Determines whether an import keeps anything from the given files. The starter graph is part of every import,
/// so a release that is not empty proves nothing: the files must add something to it.
/// </summary>
internal static class KeptContent
{
    /// <summary>Whether an assertion of the release comes from a row of the given files.</summary>
    public static bool HasAssertion(ImportReport report, SourceContents contents)
    {
        var given = Given(contents).Select(document => document.Name).ToHashSet(StringComparer.Ordinal);
        return report.Counts.Any(count => count.Code == ReportCodes.Assertions.Name && count.Count > 0 && given.Contains(count.Source));
    }

    /// <summary>Whether a release contains facts about entities that another one does not contain.</summary>
    public static bool Adds(GraphContent graph, GraphContent without)
    {
        var known = Facts(without).ToHashSet();
        return Facts(graph).Any(fact => !known.Contains(fact));
    }

    /// <summary>The error if nothing is kept: each file with its counts by report code, and the most severe report item as an example.</summary>
    public static ImportException NothingKept(IReadOnlyList<string> paths, SourceContents contents, ImportReport report)
    {
        var counts = report.Counts.ToLookup(count => count.Source, StringComparer.Ordinal);
        var given = Given(contents).ToList();
        var worst = report.Items.FirstOrDefault(item => given.Exists(document => document.Name == item.Source));
        return ImportErrors.NothingKept(paths, [.. given.Select(document => Described(document, counts[document.Name])), .. Ignored(counts[""])], worst);
    }

    private static IEnumerable<SourceDocument> Given(SourceContents contents) => contents.Documents.Where(document => !document.IsStarter);

    private static string Described(SourceDocument document, IEnumerable<ReportCount> counts)
    {
        var became = counts
            .Where(count => count.Count > 0 && count.Code != ReportCodes.Records.Name)
            .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Code} {count.Count}"));
        var records = string.Create(CultureInfo.InvariantCulture, $"{document.Name} ({document.File.Format}, {document.File.Records} records)");
        return string.Join(", ", became) is { Length: > 0 } text ? $"{records}: {text}" : records;
    }

    private static IEnumerable<string> Ignored(IEnumerable<ReportCount> counts) => counts
        .Where(count => count.Code == ReportCodes.FileIgnored.Name)
        .Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Count} more that are not sources"));

    // Objects with value equality, each with the entity that it describes.
    private static IEnumerable<object> Facts(GraphContent graph)
    {
        foreach (var entity in graph.Entities)
        {
            yield return (entity.Id, entity.Name, entity.Deprecated, entity.ReplacedBy);
        }

        foreach (var text in graph.Texts)
        {
            foreach (var part in Parts(text))
            {
                yield return (text.Id, part);
            }
        }

        foreach (var entry in graph.Identifiers)
        {
            yield return entry;
        }

        foreach (var entry in graph.Symbols)
        {
            yield return entry;
        }
    }

    private static IEnumerable<object> Parts(EntityText text) =>
        [.. text.Description is { } description ? [description] : Array.Empty<object>(), .. text.Synonyms, .. text.Xrefs, .. text.Translations, .. text.Overview];
}
