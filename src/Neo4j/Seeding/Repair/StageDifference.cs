using System.Globalization;

namespace KnowledgeGraph.Neo4j;

/// <summary>How the nodes or relationships of a stage differ from its rows.</summary>
/// <param name="stage">The stage.</param>
internal sealed class StageDifference(SeedStage stage)
{
    private readonly bool[] _seen = new bool[stage.Count];

    /// <summary>The stage.</summary>
    public SeedStage Stage => stage;

    /// <summary>Those with other properties than their row: the id that the database gives them, and the row's position.</summary>
    public List<(string Element, int Position)> Changed { get; } = [];

    /// <summary>Those that no row is of.</summary>
    public List<string> Extra { get; } = [];

    /// <summary>The positions of the rows that nothing was found of.</summary>
    public IEnumerable<int> Missing => Enumerable.Range(0, stage.Count).Where(position => !_seen[position]);

    /// <summary>Whether there is none.</summary>
    public bool IsNone => Changed.Count == 0 && Extra.Count == 0 && !_seen.AsSpan().Contains(false);

    /// <summary>Takes in what was found of a row; false if that was found before.</summary>
    public bool TrySee(int position) => !_seen[position] && (_seen[position] = true);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{stage.Kind}: {Missing.Count()} missing, {Changed.Count} changed, {Extra.Count} not of the release");
}
