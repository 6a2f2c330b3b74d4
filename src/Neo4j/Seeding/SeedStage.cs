namespace KnowledgeGraph.Neo4j;

/// <summary>A part of loading a release: rows of one kind, and the statement that takes a batch of them.</summary>
/// <param name="Name">The file of the statement in <c>seed/cypher</c>, without its ending. Under it a break is remembered.</param>
/// <param name="Kind">The label of its nodes, or the type of its relationships.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="RowAt">Makes the row at a position.</param>
internal sealed record SeedStage(string Name, string Kind, int Count, Func<int, Dictionary<string, object?>> RowAt)
{
    /// <summary>The statement.</summary>
    public SeedStatement Statement { get; } = SeedStatement.Single(Name);

    /// <summary>A part of the rows.</summary>
    public List<object?> Rows(int start, int count) => [.. Enumerable.Range(start, count).Select(RowAt)];
}
