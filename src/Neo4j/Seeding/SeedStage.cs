namespace KnowledgeGraph.Neo4j;

/// <summary>A stage of loading a release: rows of one kind, and the statement that loads a batch of them.</summary>
/// <param name="Name">The file of the statement in <c>seed/cypher</c>, without extension. The progress is recorded under this name.</param>
/// <param name="Kind">The label of its nodes, or the type of its relationships.</param>
/// <param name="Count">The number of rows.</param>
/// <param name="RowAt">Creates the row at a position.</param>
internal sealed record SeedStage(string Name, string Kind, int Count, Func<int, Dictionary<string, object?>> RowAt)
{
    /// <summary>The statement.</summary>
    public SeedStatement Statement { get; } = SeedStatement.Single(Name);

    /// <summary>A range of the rows.</summary>
    public List<object?> Rows(int start, int count) => [.. Enumerable.Range(start, count).Select(RowAt)];
}
