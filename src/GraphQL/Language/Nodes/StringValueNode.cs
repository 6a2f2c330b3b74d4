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
public sealed class StringValueNode(SourceLocation location, string value, bool isBlock) : ValueNode(location)
{
    /// <summary>The text it stands for: escapes resolved, a block string's indentation taken away.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written between triple quotes.</summary>
    public bool IsBlock { get; } = isBlock;
}
