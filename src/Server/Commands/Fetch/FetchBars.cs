using System.Globalization;
using KnowledgeGraph.Sources.Fetching;
using Spectre.Console;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Shows download progress on the error stream: one bar for all files and one for the current file.</summary>
internal sealed class FetchBars : IProgress<FetchProgress>
{
    private readonly ProgressTask _all;
    private readonly ProgressTask _current;
    private readonly int _count;

    private FetchBars(ProgressContext context, int count)
    {
        _count = count;
        _all = context.AddTask($"{count} files", maxValue: count);
        _current = context.AddTask("Connecting").IsIndeterminate();
    }

    /// <summary>Shows progress while files are fetched, and returns the result of each.</summary>
    public static Task<List<FetchResult>> ShowAsync(IReadOnlyList<PublicSource> sources, Func<FetchBars, IAsyncEnumerable<FetchResult>> fetch) =>
        ErrorConsole.Create().Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async context =>
            {
                var bars = new FetchBars(context, sources.Count);
                var results = new List<FetchResult>();
                await foreach (var result in fetch(bars))
                {
                    results.Add(result);
                    bars.ShowDone(results.Count);
                }

                return results;
            });

    /// <inheritdoc/>
    public void Report(FetchProgress value)
    {
        _current.Description = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{value.Source.Name}  {value.Received / 1e6:0.0} MB"));
        _current.IsIndeterminate(value.Total is null);
        _current.MaxValue = Math.Max(1, value.Total ?? value.Received);
        _current.Value = value.Received;
    }

    private void ShowDone(int files)
    {
        _all.Value = files;
        _all.Description = $"{files} of {_count} files";
    }
}
