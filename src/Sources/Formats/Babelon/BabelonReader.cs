using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Babelon;

/// <summary>Reads Babelon TSV translations by their header, because the set and order of columns differ between files.</summary>
public static class BabelonReader
{
    internal static readonly string[] RequiredColumns = ["subject_id", "predicate_id", "translation_language", "translation_value"];

    private const string NotTranslated = "NOT_TRANSLATED";

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks a required column.</exception>
    public static async IAsyncEnumerable<BabelonTranslation> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.QuotedTsv, RequiredColumns, cancellationToken);
        var subjectId = table.Column("subject_id");
        var predicateId = table.Column("predicate_id");
        var sourceLanguage = table.Column("source_language");
        var sourceValue = table.Column("source_value");
        var language = table.Column("translation_language");
        var value = table.Column("translation_value");
        var status = table.Column("translation_status");

        while (await table.ReadAsync(cancellationToken))
        {
            var statusText = table.Text(status);
            var row = new BabelonTranslation(
                table.Line,
                table.Required(subjectId),
                table.Required(predicateId),
                table.Text(sourceLanguage),
                table.Text(sourceValue),
                table.Required(language),
                statusText == NotTranslated ? null : table.Text(value),
                statusText);
            if (table.Accepts())
            {
                yield return row;
            }
        }
    }
}
