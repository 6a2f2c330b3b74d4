using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Building;

namespace KnowledgeGraph.Sources;

/// <summary>Builds a release from files: recognise, read, build.</summary>
/// <param name="time">Provides the build time and the interval of progress reports.</param>
public sealed class GraphImport(TimeProvider time)
{
    /// <summary>Reads all sources and builds one release. Nothing is stored.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="progress">Receives the progress from time to time; may be null.</param>
    /// <param name="cancellationToken">Cancels the import.</param>
    /// <exception cref="ImportException">
    /// A file cannot be read or is damaged; a file that was given is not a source; a hierarchy has a cycle; rows were rejected and the import
    /// is strict; or the given files add nothing to the graph.
    /// </exception>
    public async Task<GraphContent> ImportAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var report = new ReportBuilder();
        try
        {
            progress?.Report(new ImportProgress(ImportStage.Recognizing, []));
            var files = await SourceFiles.FindAsync(request, report, cancellationToken);
            var contents = await new SourceLoader(time, progress).LoadAsync(files, report, cancellationToken);
            var stamp = new BuildStamp(typeof(GraphImport).Assembly.GetName().Version!.ToString(3), time.GetUtcNow());
            var graph = await Task.Run(() => GraphBuilder.Build(contents, report, stamp, cancellationToken), cancellationToken);
            if (request.Strict && report.NotTaken > 0)
            {
                throw ImportErrors.Rejected([.. report.ItemsNotTaken.Take(ImportErrors.RejectionsShown)], report.NotTaken);
            }

            return request.Paths is [] || await AddsAsync(graph, contents, request.StarterFolder, cancellationToken)
                ? graph
                : throw KeptContent.NothingKept(request.Paths, contents, graph.Report);
        }
        catch (SourceException e)
        {
            throw ImportErrors.Unreadable(e);
        }
    }

    // The starter graph alone is built only if a comparison needs it, because that takes a moment.
    private async Task<bool> AddsAsync(GraphContent graph, SourceContents contents, string? starterFolder, CancellationToken cancellationToken)
    {
        if (KeptContent.HasAssertion(graph.Report, contents))
        {
            return true;
        }

        return starterFolder is null
            ? graph.Entities.Count > 0
            : KeptContent.Adds(graph, await ImportAsync(new ImportRequest([], starterFolder), progress: null, cancellationToken));
    }
}
