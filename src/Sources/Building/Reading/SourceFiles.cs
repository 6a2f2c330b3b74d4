using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A file to read.</summary>
/// <param name="Source">What it is.</param>
/// <param name="Name">The name under which it is listed: without its folder, unless another file has the same.</param>
/// <param name="IsSeed">Whether it belongs to the seed.</param>
internal sealed record SourceToRead(RecognizedSource Source, string Name, bool IsSeed);

/// <summary>Finds the files to read.</summary>
internal static class SourceFiles
{
    /// <exception cref="SourceException">A path does not exist, a file is damaged at its beginning, or a file that was named is no source.</exception>
    /// <exception cref="ImportException">There is nothing to read.</exception>
    public static async Task<IReadOnlyList<SourceToRead>> FindAsync(ImportRequest request, ReportBuilder report, CancellationToken cancellationToken)
    {
        var catalog = await SourceCatalog.ScanAsync(request.Paths, cancellationToken);
        foreach (var ignored in catalog.Ignored)
        {
            if (request.Paths.Contains(ignored.Path))
            {
                throw SourceErrors.Ignored(ignored);
            }

            report.Add(ReportCodes.FileIgnored, null, null, Path.GetFileName(ignored.Path), $"{Path.GetFileName(ignored.Path)} is ignored: {ignored.Reason}.");
        }

        if (catalog.Sources.Count == 0 && request.Paths.Count > 0)
        {
            throw ImportErrors.NoSource(request.Paths, catalog.Ignored);
        }

        var seed = request.SeedFolder is null ? [] : (await SourceCatalog.ScanAsync([request.SeedFolder], cancellationToken)).Sources;
        if (catalog.Sources.Count + seed.Count == 0)
        {
            throw ImportErrors.NoPath();
        }

        return [.. Named(catalog.Sources), .. seed.Select(source => new SourceToRead(source, $"seed/{Path.GetFileName(source.Path)}", IsSeed: true))];
    }

    private static IEnumerable<SourceToRead> Named(IReadOnlyList<RecognizedSource> sources)
    {
        var uses = sources.CountBy(source => Path.GetFileName(source.Path), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var name = Path.GetFileName(source.Path);
            yield return new SourceToRead(source, uses[name] == 1 ? name : source.Path, IsSeed: false);
        }
    }
}
