namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A string literal.</summary>
/// <remarks>
/// <code>
/// StringValue ::
/// - "" [lookahead != "]
/// - " StringCharacter+ "
/// - BlockString
/// </code>
/// (specification §2.10.4)
/// </remarks>
internal sealed class StringValueNode(SourceLocation location, string value, bool isBlock) : ValueNode(location)
{
    /// <summary>The value, without escapes and without the indentation of block strings.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it is a block string (in triple quotes).</summary>
    public bool IsBlock { get; } = isBlock;
}
