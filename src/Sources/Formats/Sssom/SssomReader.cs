using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Sssom;

/// <summary>Reads SSSOM TSV mappings with their metadata block; columns differ between files.</summary>
public static class SssomReader
{
    internal static readonly string[] RequiredColumns = ["subject_id", "predicate_id", "object_id"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks a required column, or its metadata is not valid.</exception>
    public static async IAsyncEnumerable<SssomMapping> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.QuotedTsv, RequiredColumns, cancellationToken);
        var set = SssomMetadata.Parse(reading.Path, table.Head.Preamble);
        var subjectId = table.Column("subject_id");
        var subjectLabel = table.Column("subject_label");
        var predicateId = table.Column("predicate_id");
        var predicateModifier = table.Column("predicate_modifier");
        var objectId = table.Column("object_id");
        var objectLabel = table.Column("object_label");
        var justification = table.Column("mapping_justification");
        var confidence = table.Column("confidence");

        while (await table.ReadAsync(cancellationToken))
        {
            var mapping = new SssomMapping
            {
                Line = table.Line,
                Set = set,
                SubjectId = table.Required(subjectId),
                SubjectLabel = table.Text(subjectLabel),
                PredicateId = table.Required(predicateId),
                IsNegated = ReadModifier(table, predicateModifier),
                ObjectId = table.Required(objectId),
                ObjectLabel = table.Text(objectLabel),
                Justification = table.Text(justification),
                Confidence = table.Number(confidence, greatest: 1),
            };
            if (table.Accepts())
            {
                yield return mapping;
            }
        }
    }

    private static bool ReadModifier(Table table, int column)
    {
        var text = table.Text(column);
        if (text is not (null or "Not" or "NOT"))
        {
            table.Fault(column, "Not or nothing");
        }

        return text is not null;
    }
}
