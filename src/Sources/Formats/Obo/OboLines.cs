using System.Text;
using KnowledgeGraph.Sources.Content;

namespace KnowledgeGraph.Sources.Formats.Obo;

/// <summary>The lines of an OBO file without blank lines and comments; a backslash at the end of a line continues it on the next.</summary>
internal sealed class OboLines(LineReader lines) : IAsyncDisposable
{
    /// <summary>The current line, trimmed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Number of the current line, from 1; for a continued line, of its first.</summary>
    public long Number { get; private set; }

    /// <summary>The error in the bytes of the current line, or null.</summary>
    public string? Fault { get; private set; }

    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (await lines.ReadAsync(cancellationToken))
        {
            Number = lines.Number;
            Fault = TextFaults.Find(lines.Line);
            Text = Encoding.UTF8.GetString(lines.Line).Trim();
            while (OboEscapes.IsContinued(Text) && await lines.ReadAsync(cancellationToken))
            {
                Fault ??= TextFaults.Find(lines.Line);
                Text = string.Concat(Text.AsSpan(0, Text.Length - 1), Encoding.UTF8.GetString(lines.Line).TrimEnd());
            }

            if (Text is not ("" or ['!', ..]))
            {
                return true;
            }
        }

        return false;
    }

    public ValueTask DisposeAsync() => lines.DisposeAsync();
}
