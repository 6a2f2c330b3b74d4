using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Gard;

/// <summary>Reads <c>GARD.csv</c>.</summary>
public static class GardDiseaseReader
{
    internal static readonly string[] RequiredColumns =
        ["GardID", "DataSource", "SourceID", "ClassificationLevel", "DisorderType", "Name", "Synonym"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks one of the 7 columns.</exception>
    public static async IAsyncEnumerable<GardDisease> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.Csv, RequiredColumns, cancellationToken);
        var gardId = table.Column("GardID");
        var dataSource = table.Column("DataSource");
        var sourceId = table.Column("SourceID");
        var level = table.Column("ClassificationLevel");
        var disorderType = table.Column("DisorderType");
        var name = table.Column("Name");
        var synonym = table.Column("Synonym");

        while (await table.ReadAsync(cancellationToken))
        {
            var row = new GardDisease(
                table.Line,
                table.Required(gardId),
                table.Required(dataSource),
                table.Text(sourceId),
                table.Required(level),
                table.Text(disorderType),
                table.Required(name),
                table.List(synonym, '|'));
            if (table.Accepts())
            {
                yield return row;
            }
        }
    }
}
