namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Limits that keep a hostile document from costing memory or stack before it is validated.</summary>
public sealed record ParserOptions
{
    /// <summary>The limits for documents of clients.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The limits for schema documents, which are trusted and can be long.</summary>
    public static ParserOptions TypeSystem { get; } = new() { MaxTokens = int.MaxValue };

    /// <summary>
    /// The largest number of tokens read, comments and commas not counted. The default leaves room for a list of
    /// thousands of ids; the standard introspection query has about 300.
    /// </summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>
    /// The deepest nesting of selection sets, list and object values, and list types. The default keeps every
    /// recursive walk over a document far from the end of a 1 MB stack.
    /// </summary>
    public int MaxDepth { get; init; } = 200;
}
