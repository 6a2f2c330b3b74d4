using KnowledgeGraph.Neo4j;
using Spectre.Console;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Shows on the error stream the progress of loading a release into Neo4j.</summary>
internal sealed class SeedBars : IProgress<SeedProgress>
{
    private readonly ProgressTask _task;
    private readonly Lock _lock = new();

    private SeedBars(ProgressContext context) => _task = context.AddTask("Reading the release").IsIndeterminate();

    /// <summary>Shows progress while an operation runs.</summary>
    public static Task ShowAsync(Func<SeedBars, Task> work) => ErrorConsole.Create().Progress()
        .AutoClear(true)
        .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RowsColumn())
        .StartAsync(context => work(new SeedBars(context)));

    /// <summary>Shows that a release is being removed.</summary>
    public void ShowRemoving(string release)
    {
        lock (_lock)
        {
            _task.Description = $"Removing release {release[..12]}…";
            _task.IsIndeterminate();
        }
    }

    /// <inheritdoc/>
    public void Report(SeedProgress value)
    {
        lock (_lock)
        {
            _task.Description = Markup.Escape(value.Stage);
            if (value.Total == 0)
            {
                _task.IsIndeterminate();
                return;
            }

            _task.IsIndeterminate(false);
            _task.MaxValue = value.Total;

            // A completed task is hidden, but work remains after the rows.
            _task.Value = Math.Min(value.Done, value.Total - 1);
            _task.State.Update<long>(RowsColumn.Rows, _ => value.Done);
        }
    }
}
