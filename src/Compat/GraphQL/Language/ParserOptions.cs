namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Limits that prevent malicious documents from exhausting memory or stack before validation.</summary>
public sealed record ParserOptions
{
    /// <summary>The limits for documents of clients.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The limits for schema documents, which are trusted and may be long.</summary>
    public static ParserOptions TypeSystem { get; } = new() { MaxTokens = int.MaxValue };

    /// <summary>
    /// The maximum number of tokens, without comments and commas. The default allows lists of thousands of ids; the standard introspection
    /// query has about 300.
    /// </summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>
    /// The maximum nesting of selection sets, list and object values, and list types. With the default, no recursive traversal of a document
    /// comes near the end of a 1 MB stack.
    /// </summary>
    public int MaxDepth { get; init; } = 200;
}
