namespace KnowledgeGraph.Server.Commands;

/// <summary>The output format of <c>kg query</c>.</summary>
internal enum ResultFormat
{
    /// <summary>The whole result as JSON.</summary>
    Json,

    /// <summary>The first list of the result as an aligned table, one row for each item.</summary>
    Table,
}
