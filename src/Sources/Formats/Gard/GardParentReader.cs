using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Gard;

/// <summary>Reads <c>gard_to_gard_mappings.csv</c>, GARD's own hierarchy.</summary>
public static class GardParentReader
{
    internal static readonly string[] RequiredColumns = ["PARENT_GARD", "CHILD_GARD"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks one of the 2 columns.</exception>
    public static async IAsyncEnumerable<GardParent> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(reading, TableStyle.Csv, RequiredColumns, cancellationToken);
        var parent = table.Column("PARENT_GARD");
        var child = table.Column("CHILD_GARD");

        while (await table.ReadAsync(cancellationToken))
        {
            var row = new GardParent(table.Line, table.Required(parent), table.Required(child));
            if (table.Accepts())
            {
                yield return row;
            }
        }
    }
}
