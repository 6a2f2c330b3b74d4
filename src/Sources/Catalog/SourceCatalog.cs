namespace KnowledgeGraph.Sources.Catalog;

/// <summary>The files found under some paths: those that are sources, and those that are not.</summary>
public sealed class SourceCatalog
{
    private SourceCatalog(IReadOnlyList<CatalogEntry> entries)
    {
        Sources = [.. entries.OfType<RecognizedSource>()];
        Ignored = [.. entries.OfType<IgnoredFile>()];
        Notes = [.. entries.OfType<ArchiveNote>()];
        OntologyReleases = GroupReleases(Sources);
    }

    /// <summary>The sources: paths in the order given, files of a folder in ordinal order.</summary>
    public IReadOnlyList<RecognizedSource> Sources { get; }

    /// <summary>The other files, in the same order, with the reasons.</summary>
    public IReadOnlyList<IgnoredFile> Ignored { get; }

    /// <summary>Notes about archives.</summary>
    public IReadOnlyList<ArchiveNote> Notes { get; }

    /// <summary>The ontologies among the sources, with the files of a release grouped, in the order of their first files.</summary>
    public IReadOnlyList<OntologyRelease> OntologyReleases { get; }

    /// <summary>Examines files and folders, including subfolders. A file that is found twice counts once.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="SourceException">A path does not exist, or a file cannot be read or is damaged at its beginning.</exception>
    public static async Task<SourceCatalog> ScanAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var entries = new List<CatalogEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in paths.SelectMany(SourceFolder.Files))
        {
            if (seen.Add(Path.GetFullPath(file)))
            {
                entries.AddRange(await SourceRecognizer.RecognizeAsync(file, cancellationToken));
            }
        }

        return new SourceCatalog(entries);
    }

    private static List<OntologyRelease> GroupReleases(IReadOnlyList<RecognizedSource> sources)
    {
        var ontologies = sources.Where(source => source.Kind is SourceKind.ObographsOntology or SourceKind.OboOntology);
        var groups = ontologies.GroupBy(source => source.Facts is { Product: { } product, Version: { } version } ? $"{product.Resource} {product.Name} {version}" : source.Path);
        return [.. groups.Select(group => new OntologyRelease(group.First().Facts.Id, group.First().Facts.Version, [.. group]))];
    }
}
