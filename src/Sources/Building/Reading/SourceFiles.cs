using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A file to read.</summary>
/// <param name="Source">The recognised content.</param>
/// <param name="Name">The name in reports: without its folder, unless another file has the same name.</param>
/// <param name="IsStarter">Whether it belongs to the starter graph.</param>
internal sealed record SourceToRead(RecognizedSource Source, string Name, bool IsStarter);

/// <summary>Finds the files to read.</summary>
internal static class SourceFiles
{
    /// <exception cref="SourceException">A path does not exist, a file is damaged at its beginning, or a given file is not a source.</exception>
    /// <exception cref="ImportException">There is nothing to read.</exception>
    public static async Task<IReadOnlyList<SourceToRead>> FindAsync(ImportRequest request, ReportBuilder report, CancellationToken cancellationToken)
    {
        var catalog = await SourceCatalog.ScanAsync(request.Paths, cancellationToken);
        RequireSources(request.Paths, catalog);
        foreach (var ignored in catalog.Ignored)
        {
            report.Add(ReportCodes.FileIgnored, null, null, ignored.Location.Name, $"{ignored.Location.Name} is ignored: {ignored.Reason}.");
        }

        foreach (var note in catalog.Notes)
        {
            report.Add(note.Code, null, null, note.Location.Name, $"{note.Location.Name}: {note.Message}");
        }

        if (catalog.Sources.Count == 0 && request.Paths.Count > 0)
        {
            throw ImportErrors.NoSource(request.Paths, catalog.Ignored);
        }

        var starter = request.StarterFolder is null ? [] : (await SourceCatalog.ScanAsync([request.StarterFolder], cancellationToken)).Sources;
        if (catalog.Sources.Count + starter.Count == 0)
        {
            throw ImportErrors.NoPath();
        }

        return [.. Named(catalog.Sources), .. starter.Select(source => new SourceToRead(source, $"seed/{source.Location.Name}", IsStarter: true))];
    }

    /// <summary>A given file must be a source, or contain one.</summary>
    private static void RequireSources(IReadOnlyList<string> paths, SourceCatalog catalog)
    {
        var ignored = catalog.Ignored.ToLookup(file => file.Location.File, StringComparer.Ordinal);
        var used = catalog.Sources.Select(source => source.Location.File).ToHashSet(StringComparer.Ordinal);
        if (paths.FirstOrDefault(path => ignored.Contains(path) && !used.Contains(path)) is { } named)
        {
            throw SourceErrors.Ignored(named, [.. ignored[named]]);
        }
    }

    private static IEnumerable<SourceToRead> Named(IReadOnlyList<RecognizedSource> sources)
    {
        var uses = sources.CountBy(source => source.Location.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var name = source.Location.Name;
            yield return new SourceToRead(source, uses[name] == 1 ? name : source.Path, IsStarter: false);
        }
    }
}
