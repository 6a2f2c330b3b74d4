using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>Reads KGX edges of any number in constant memory: TSV, CSV or JSON Lines.</summary>
public static class KgxEdgeReader
{
    internal static readonly string[] RequiredColumns = ["subject", "predicate", "object"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks <c>subject</c>, <c>predicate</c> or <c>object</c>.</exception>
    public static async IAsyncEnumerable<KgxEdge> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var rows = await KgxRows.OpenAsync(reading, RequiredColumns, cancellationToken);
        var read = Record(rows.Cells);
        while (await rows.ReadAsync(cancellationToken))
        {
            if (read() is { } edge)
            {
                yield return edge;
            }
        }
    }

    /// <summary>Creates the record from property names, for every syntax; returns null for a row that was rejected.</summary>
    internal static Func<KgxEdge?> Record(RowCells table)
    {
        var id = table.Column("id");
        var subject = table.Column("subject");
        var predicate = table.Column("predicate");
        var @object = table.Column("object");
        var relation = table.Column("relation");
        var category = table.Column("category");
        var primarySource = table.Column("primary_knowledge_source");
        var aggregatorSource = table.Column("aggregator_knowledge_source");
        var knowledgeSource = table.Column("knowledge_source");
        var providedBy = table.Column("provided_by");
        var publications = table.Column("publications");
        var evidence = table.Column("has_evidence");
        var negated = table.Column("negated");
        var frequency = table.Column("frequency_qualifier");
        var count = table.Column("has_count");
        var total = table.Column("has_total");
        var percentage = table.Column("has_percentage");
        var quotient = table.Column("has_quotient");
        var onset = table.Column("onset_qualifier");
        var sex = table.Column("sex_qualifier");
        var modifier = table.Column("modifier_qualifier");
        var originalSubject = table.Column("original_subject");
        var originalPredicate = table.Column("original_predicate");
        var originalObject = table.Column("original_object");
        var attributedTo = table.Column("attributed_to");
        var attributionReason = table.Column("attribution_reason");
        var extra = table.Others(
        [
            id, subject, predicate, @object, relation, category, primarySource, aggregatorSource, knowledgeSource, providedBy,
            publications, evidence, negated, frequency, count, total, percentage, quotient, onset, sex, modifier, originalSubject,
            originalPredicate, originalObject, attributedTo, attributionReason,
        ]);

        return () =>
        {
            var edge = new KgxEdge
            {
                Line = table.Line,
                Id = table.Text(id),
                Subject = table.Required(subject),
                Predicate = table.Required(predicate),
                Object = table.Required(@object),
                Relation = table.Text(relation),
                Categories = table.List(category, '|'),
                PrimaryKnowledgeSource = table.Text(primarySource),
                AggregatorKnowledgeSources = table.List(aggregatorSource, '|'),
                KnowledgeSource = table.Text(knowledgeSource),
                ProvidedBy = table.List(providedBy, '|'),
                Publications = table.References(publications),
                Evidence = table.List(evidence, '|'),
                Negated = table.Boolean(negated) ?? false,
                FrequencyQualifier = table.Text(frequency),
                Count = table.Count(count),
                Total = table.Count(total),
                Percentage = table.Number(percentage, greatest: 100),
                Quotient = table.Number(quotient, greatest: 1),
                OnsetQualifier = table.Text(onset),
                SexQualifier = table.Text(sex),
                ModifierQualifiers = table.List(modifier, '|'),
                OriginalSubject = table.Text(originalSubject),
                OriginalPredicate = table.Text(originalPredicate),
                OriginalObject = table.Text(originalObject),
                AttributedTo = table.Text(attributedTo),
                AttributionReason = table.Text(attributionReason),
                Extra = extra(),
            };
            return table.Accepts() ? edge : null;
        };
    }
}
