using System.Globalization;

namespace KnowledgeGraph.Neo4j;

/// <summary>The differences between the nodes or relationships of a stage and its rows.</summary>
/// <param name="stage">The stage.</param>
internal sealed class StageDifference(SeedStage stage)
{
    private readonly bool[] _seen = new bool[stage.Count];

    /// <summary>The stage.</summary>
    public SeedStage Stage => stage;

    /// <summary>Elements whose properties differ from their row: the element id, and the position of the row.</summary>
    public List<(string Element, int Position)> Changed { get; } = [];

    /// <summary>Ids of elements without a row.</summary>
    public List<string> Extra { get; } = [];

    /// <summary>The positions of rows without an element.</summary>
    public IEnumerable<int> Missing => Enumerable.Range(0, stage.Count).Where(position => !_seen[position]);

    /// <summary>Whether there is no difference.</summary>
    public bool IsNone => Changed.Count == 0 && Extra.Count == 0 && !_seen.AsSpan().Contains(false);

    /// <summary>Marks a row as found; false if it was already marked.</summary>
    public bool TrySee(int position) => !_seen[position] && (_seen[position] = true);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{stage.Kind}: {Missing.Count()} missing, {Changed.Count} changed, {Extra.Count} not of the release");
}
