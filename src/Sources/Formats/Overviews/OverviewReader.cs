using System.Runtime.CompilerServices;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Overviews;

/// <summary>Reads an overviews TSV, the only format that this project defines: paragraphs about a disease, in reading order.</summary>
public static class OverviewReader
{
    internal static readonly string[] RequiredColumns = ["disease", "section", "text", "source"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks one of the 4 columns.</exception>
    public static async IAsyncEnumerable<OverviewRow> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.Tsv, RequiredColumns, cancellationToken);
        var disease = table.Column("disease");
        var section = table.Column("section");
        var text = table.Column("text");
        var source = table.Column("source");

        while (await table.ReadAsync(cancellationToken))
        {
            var row = new OverviewRow(
                table.Line, table.Required(disease), ReadSection(table, section), table.Required(text), table.Text(source));
            if (table.Accepts())
            {
                yield return row;
            }
        }
    }

    private static OverviewSection ReadSection(Table table, int column)
    {
        if (Enum.TryParse<OverviewSection>(table.Text(column)?.Replace("_", ""), ignoreCase: true, out var section)
            && Enum.IsDefined(section))
        {
            return section;
        }

        table.Fault(column, "SUMMARY, CAUSE, SYMPTOMS, COMPLICATIONS, PROGNOSIS, TREATMENT, FOLLOW_UP or RESOURCES");
        return default;
    }
}
