using KnowledgeGraph.Model;
using KnowledgeGraph.Sources;
using Spectre.Console;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Shows the progress of an import: the stage, and a bar for each file that is being read, with its rows and rows per second.</summary>
internal sealed class ImportBars : IProgress<ImportProgress>
{
    private readonly ProgressContext _context;
    private readonly ProgressTask _stage;
    private readonly Dictionary<string, ProgressTask> _files = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    private ImportBars(ProgressContext context)
    {
        _context = context;
        _stage = context.AddTask("Recognising files").IsIndeterminate();
    }

    /// <summary>Runs an import and shows its progress on the error stream; the output is reserved for the report.</summary>
    public static Task<GraphContent> ShowAsync(Func<ImportBars, Task<GraphContent>> import) =>
        ErrorConsole.Create().Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RowsColumn())
            .StartAsync(context => import(new ImportBars(context)));

    /// <summary>Shows that the release is being written.</summary>
    public void ShowWriting(string folder)
    {
        lock (_lock)
        {
            _stage.Description = $"Writing to {Markup.Escape(folder)}";
        }
    }

    /// <inheritdoc/>
    public void Report(ImportProgress value)
    {
        lock (_lock)
        {
            ShowStage(value);
            foreach (var file in value.Files.Where(file => file.BytesRead > 0))
            {
                ShowFile(file);
            }
        }
    }

    private void ShowStage(ImportProgress progress)
    {
        _stage.Description = progress.Stage switch
        {
            ImportStage.Recognizing => "Recognising files",
            ImportStage.Reading => $"Reading {progress.Files.Count} files",
            _ => "Building the graph",
        };
        _stage.State.Update<long>(RowsColumn.Rows, _ => progress.Files.Sum(file => file.Rows));
        if (progress.Stage is ImportStage.Reading)
        {
            _stage.IsIndeterminate(false);
            _stage.MaxValue = Math.Max(1, progress.Files.Sum(file => file.TotalBytes));
            _stage.Value = Math.Min(progress.Files.Sum(file => file.BytesRead), _stage.MaxValue - 1);
        }
        else
        {
            _stage.IsIndeterminate();
        }
    }

    private void ShowFile(FileProgress file)
    {
        if (!_files.TryGetValue(file.Name, out var task))
        {
            task = _context.AddTask(Markup.Escape(file.Name), maxValue: Math.Max(1, file.TotalBytes));
            _files.Add(file.Name, task);
        }

        task.Value = file.BytesRead;
        task.State.Update<long>(RowsColumn.Rows, _ => file.Rows);
    }
}
