using KnowledgeGraph.Server.Tests.Real;
using KnowledgeGraph.Server.Tests.Totals;

[assembly: AssemblyFixture(typeof(RawRows))]

namespace KnowledgeGraph.Server.Tests.Totals;

/// <summary>The rows of phenotype.hpoa on phenotypic abnormalities, read once for all tests on totals, when the first one asks.</summary>
public sealed class RawRows
{
    private const string Abnormality = "HP:0000118";

    private readonly Lazy<RawAnnotations> _raw = new(static () =>
    {
        RealData.Require();
        return new RawAnnotations();
    });

    private readonly Lazy<List<RawAnnotations.Row>> _rows;

    public RawRows() => _rows = new Lazy<List<RawAnnotations.Row>>(() => [.. Raw.Annotations.Where(row => Raw.IsInBranch(row.Term, Abnormality))]);

    /// <summary>The files.</summary>
    internal RawAnnotations Raw => _raw.Value;

    /// <summary>The rows.</summary>
    internal IReadOnlyList<RawAnnotations.Row> All => _rows.Value;

    /// <summary>The rows by the edge that they make: all on one disease and one term.</summary>
    internal IEnumerable<IGrouping<(string Disease, string Term), RawAnnotations.Row>> Edges => All.GroupBy(row => (row.Disease, row.Term));

    /// <summary>Whether the starter graph states phenotypes of a disease; what is answered of it is not told by phenotype.hpoa alone.</summary>
    internal static bool IsOfTheStarterGraph(string disease) => disease is "MONDO:0008785" or "MONDO:0016828";
}
