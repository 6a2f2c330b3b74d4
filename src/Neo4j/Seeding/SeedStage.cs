namespace KnowledgeGraph.Neo4j;

/// <summary>A stage of loading a release: rows of one kind, and the statement that loads a batch of them.</summary>
/// <param name="Name">The name under which progress is recorded.</param>
/// <param name="Kind">The label of its nodes, or the type of its relationships.</param>
/// <param name="Statement">The statement of <c>seed/cypher</c>.</param>
/// <param name="Count">The number of rows.</param>
/// <param name="RowAt">Creates the row at a position.</param>
internal sealed record SeedStage(string Name, string Kind, SeedStatement Statement, int Count, Func<int, Dictionary<string, object?>> RowAt)
{
    /// <summary>A stage of nodes, named after the file of its statement.</summary>
    public static SeedStage OfNodes(string file, string label, int count, Func<int, Dictionary<string, object?>> rowAt) =>
        new(file, label, SeedStatement.Single(file), count, rowAt);

    /// <summary>A stage of the assertions of one type, named after it.</summary>
    public static SeedStage OfAssertions(RelationshipType type, int count, Func<int, Dictionary<string, object?>> rowAt) =>
        new(EnumNames.Of(type), EnumNames.Of(type), SeedStatement.OfType(type), count, rowAt);

    /// <summary>A range of the rows.</summary>
    public List<object?> Rows(int start, int count) => [.. Enumerable.Range(start, count).Select(RowAt)];
}
