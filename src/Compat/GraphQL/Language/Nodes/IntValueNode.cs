namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An integer literal.</summary>
/// <remarks><c>IntValue :: IntegerPart [lookahead != {Digit, ., NameStart}]</c> (specification §2.10.1)</remarks>
internal sealed class IntValueNode(SourceLocation location, string value) : ValueNode(location)
{
    /// <summary>The digits as written, of any length, with a leading minus if the number is negative.</summary>
    public string Value { get; } = value;
}
