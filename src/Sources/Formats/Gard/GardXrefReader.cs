using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Gard;

/// <summary>Reads <c>GARD_xrefs.csv</c>.</summary>
public static class GardXrefReader
{
    internal static readonly string[] RequiredColumns = ["GardID", "XrefSource", "SourceID", "MapRelationship"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks one of the 4 columns.</exception>
    public static async IAsyncEnumerable<GardXref> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.Csv, RequiredColumns, cancellationToken);
        var gardId = table.Column("GardID");
        var xrefSource = table.Column("XrefSource");
        var sourceId = table.Column("SourceID");
        var relationship = table.Column("MapRelationship");

        while (await table.ReadAsync(cancellationToken))
        {
            var row = new GardXref(
                table.Line,
                table.Required(gardId),
                table.Required(xrefSource),
                table.Required(sourceId),
                ReadRelationship(table, relationship));
            if (table.Accepts())
            {
                yield return row;
            }
        }
    }

    private static GardMapRelationship ReadRelationship(Table table, int column)
    {
        switch (table.Text(column))
        {
            case "Exact":
                return GardMapRelationship.Exact;
            case "NTBT":
                return GardMapRelationship.NarrowerThanTarget;
            case "BTNT":
                return GardMapRelationship.BroaderThanTarget;
            case "NA":
                return GardMapRelationship.NotAvailable;
            case { } text when text == "ND" || text.StartsWith("ND ", StringComparison.Ordinal):
                return GardMapRelationship.NotDecided;
            default:
                table.Fault(column, "Exact, NTBT, BTNT, ND or NA");
                return default;
        }
    }
}
