using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Reads files in parallel and combines their rows in an order that does not depend on names or folders.</summary>
internal sealed class SourceLoader(TimeProvider time, IProgress<ImportProgress>? progress)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    public async Task<SourceContents> LoadAsync(IReadOnlyList<SourceToRead> files, ReportBuilder report, CancellationToken cancellationToken)
    {
        var loadings = files.Select(file => new SourceLoading(file)).ToList();
        using var finished = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var beating = ReportAsync(loadings, finished.Token);
        try
        {
            // Large files first, so that no large file runs alone at the end.
            await Parallel.ForEachAsync(
                loadings.OrderByDescending(loading => loading.File.Source.Length),
                new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
                async (loading, token) => await loading.RunAsync(token));
        }
        finally
        {
            await finished.CancelAsync();
            await beating;
        }

        progress?.Report(Snapshot(ImportStage.Building, loadings));
        return Collect(loadings, report);
    }

    private static SourceContents Collect(List<SourceLoading> loadings, ReportBuilder report)
    {
        var contents = new SourceContents();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var ordered = loadings
            .OrderBy(loading => loading.File.IsStarter)
            .ThenBy(loading => loading.File.Source.Kind)
            .ThenByDescending(loading => loading.Document.File.Version, ReleaseOrder.Instance)
            .ThenBy(loading => loading.Document.File.Sha256, StringComparer.Ordinal);
        foreach (var loading in ordered)
        {
            var document = loading.Document;
            if (!names.TryAdd(document.File.Sha256, document.Name))
            {
                report.Add(ReportCodes.FileTwice, document, null, null, $"{document.Name} has the very bytes of {names[document.File.Sha256]} and counts once.");
                continue;
            }

            contents.Documents.Add(document);
            loading.AddTo(contents);
        }

        NewestReleases.Keep(contents, report);
        ReportReading(loadings, contents, report);
        return contents;
    }

    private static void ReportReading(List<SourceLoading> loadings, SourceContents contents, ReportBuilder report)
    {
        foreach (var loading in loadings.Where(loading => contents.Documents.Contains(loading.Document)))
        {
            var document = loading.Document;
            foreach (var (code, message) in loading.Notes)
            {
                report.Add(code, document, null, null, message);
            }

            foreach (var rejection in loading.Rejections)
            {
                var place = document.HasLines ? "" : $"node or edge {rejection.Line} of its graph, counted from 0: ";
                var code = rejection.IsPart ? ReportCodes.PartRejected : ReportCodes.RowRejected;
                report.Add(code, document, document.HasLines ? rejection.Line : null, null, place + rejection.Reason);
            }

            foreach (var (what, count, areRows) in loading.Skipped)
            {
                var code = areRows ? ReportCodes.SkippedStanzas : ReportCodes.SkippedItems;
                report.Add(code, document, null, what, $"{count} times: {what}, which the graph does not hold.", count);
            }
        }
    }

    private async Task ReportAsync(List<SourceLoading> loadings, CancellationToken cancellationToken)
    {
        if (progress is null)
        {
            return;
        }

        progress.Report(Snapshot(ImportStage.Reading, loadings));
        using var timer = new PeriodicTimer(Beat, time);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                progress.Report(Snapshot(ImportStage.Reading, loadings));
            }
        }
        catch (OperationCanceledException)
        {
            progress.Report(Snapshot(ImportStage.Reading, loadings));
        }
    }

    private static ImportProgress Snapshot(ImportStage stage, List<SourceLoading> loadings) =>
        new(stage, [.. loadings.Select(loading => loading.Progress)]);
}
