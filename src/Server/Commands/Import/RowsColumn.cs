using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace KnowledgeGraph.Server.Commands;

/// <summary>A column of progress bars: rows read, and rows per second.</summary>
internal sealed class RowsColumn : ProgressColumn
{
    /// <summary>The name of the task's state that contains the number of rows.</summary>
    public const string Rows = "rows";

    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var rows = task.State.Get<long>(Rows);
        var seconds = task.ElapsedTime?.TotalSeconds ?? 0;
        var rate = seconds > 0 ? rows / seconds : 0;
        return new Text(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows, {rate:N0}/s")).RightJustified();
    }
}
