using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Hpoa;

/// <summary>Reads <c>phenotype.hpoa</c>, with the header of releases until 2023 (<c>#DatabaseID</c>) or since (<c>database_id</c>).</summary>
public static class HpoAnnotationReader
{
    internal static readonly string[] RequiredColumns = ["database_id", "qualifier", "hpo_id", "reference", "evidence", "aspect"];

    private static readonly string[] OptionalColumns = ["disease_name", "onset", "frequency", "sex", "modifier", "biocuration"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks a required column.</exception>
    public static async IAsyncEnumerable<HpoAnnotationRow> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.Tsv, RequiredColumns, cancellationToken);
        table.NoteMissing(OptionalColumns);
        var databaseId = table.Column("database_id");
        var diseaseName = table.Column("disease_name");
        var qualifier = table.Column("qualifier");
        var hpoId = table.Column("hpo_id");
        var reference = table.Column("reference");
        var evidence = table.Column("evidence");
        var onset = table.Column("onset");
        var frequency = table.Column("frequency");
        var sex = table.Column("sex");
        var modifier = table.Column("modifier");
        var aspect = table.Column("aspect");
        var biocuration = table.Column("biocuration");

        while (await table.ReadAsync(cancellationToken))
        {
            var row = new HpoAnnotationRow
            {
                Line = table.Line,
                DatabaseId = table.Required(databaseId),
                DiseaseName = table.Text(diseaseName),
                IsNegated = ReadQualifier(table, qualifier),
                HpoId = table.Required(hpoId),
                References = table.RequiredReferences(reference),
                Evidence = table.Required(evidence),
                Onset = table.Text(onset),
                Frequency = table.Text(frequency),
                Sex = table.Text(sex),
                Modifiers = table.List(modifier, ';'),
                Aspect = ReadAspect(table, aspect),
                Biocuration = table.List(biocuration, ';'),
            };
            if (table.Accepts())
            {
                yield return row;
            }
        }
    }

    private static bool ReadQualifier(Table table, int column)
    {
        var text = table.Text(column)?.Trim();
        var isNot = string.Equals(text, "NOT", StringComparison.OrdinalIgnoreCase);
        if (!isNot && !string.IsNullOrEmpty(text))
        {
            table.Fault(column, "NOT or nothing");
        }

        return isNot;
    }

    private static char ReadAspect(Table table, int column)
    {
        if (table.Text(column) is ['P' or 'I' or 'C' or 'M' or 'H'] text)
        {
            return text[0];
        }

        table.Fault(column, "P, I, C, M or H");
        return default;
    }
}
