using System.Text.Json;
using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Keeps the newest release of each resource. Of the files that state a release, those of the newest are kept and the others are
/// reported as overridden; files without a release are added. If a resource never states a release, two different versions are
/// refused, because it is unknown which is newer. Ontologies are merged term by term, see <see cref="OntologyStage"/>.
/// </summary>
internal static class NewestReleases
{
    // An older file with more than this many times the rows of the newer one suggests that the newer file is incomplete.
    private const int SuspiciousRatio = 2;

    /// <summary>Removes and reports the files that a newer release of the same resource overrides.</summary>
    /// <exception cref="ImportException">Two different files of a resource that states no release were given.</exception>
    public static void Keep(SourceContents contents, ReportBuilder report)
    {
        KeepNewest(contents, contents.Annotations, _ => "phenotype.hpoa", report);
        KeepNewest(contents, contents.Mappings, MappingSets.KeyOf, report);
        KeepOnly(contents, contents.GeneDiseases, report);
        KeepOnly(contents, contents.GenePhenotypes, report);
        KeepOnly(contents, contents.Genes, report);
        KeepOnly(contents, contents.WithdrawnGenes, report);
        KeepOnly(contents, contents.GardDiseases, report);
        KeepOnly(contents, contents.GardGenes, report);
        KeepOnly(contents, contents.GardXrefs, report);
        KeepOnly(contents, contents.GardParents, report);
    }

    /// <summary>Reports an overridden file with its unused records, and a newer file that is suspiciously small.</summary>
    public static void ReportOverridden(SourceDocument older, SourceDocument newer, string what, long records, ReportBuilder report)
    {
        report.Add(ReportCodes.Overridden, older, null, older.File.Version, $"{what} of {older.File.Version ?? "no stated release"} gives way to {newer.Name} of {newer.File.Version}.", records);
        if (older.File.Records > SuspiciousRatio * newer.File.Records)
        {
            report.Add(ReportCodes.OverridesLarger, newer, null, newer.File.Version, $"{newer.Name} has {newer.File.Records} records and overrides {older.Name} with {older.File.Records}. If {newer.Name} is only a part of its release, import the whole file; if it is complete, leave {older.Name} out.");
        }
    }

    private static void KeepNewest<T>(SourceContents contents, List<SourceTable<T>> tables, Func<SourceTable<T>, string> keyOf, ReportBuilder report)
    {
        var dated = tables.Where(table => table.Document.File.Version is not null).GroupBy(keyOf, StringComparer.Ordinal);
        foreach (var resource in dated.ToList())
        {
            var newest = resource.Select(table => table.Document.File.Version).Max(ReleaseOrder.Instance);
            var kept = resource.Where(table => ReleaseOrder.Instance.Compare(table.Document.File.Version, newest) == 0).ToList();
            foreach (var older in resource.Except(kept))
            {
                ReportOverridden(older.Document, kept[0].Document, "The release", older.Document.File.Records, report);
                Remove(contents, tables, older);
            }
        }
    }

    private static void KeepOnly<T>(SourceContents contents, List<SourceTable<T>> tables, ReportBuilder report)
    {
        if (tables.Count < 2)
        {
            return;
        }

        var first = tables[0];
        var rows = JsonSerializer.Serialize(first.Rows);
        foreach (var other in tables.Skip(1).ToList())
        {
            if (JsonSerializer.Serialize(other.Rows) != rows)
            {
                throw ImportErrors.Undated(first.Document.File, other.Document.File);
            }

            report.Add(ReportCodes.FileTwice, other.Document, null, null, $"{other.Document.Name} has the same rows as {first.Document.Name} and counts once.");
            Remove(contents, tables, other);
        }
    }

    private static void Remove<T>(SourceContents contents, List<SourceTable<T>> tables, SourceTable<T> table)
    {
        tables.Remove(table);
        contents.Documents.Remove(table.Document);
    }
}
