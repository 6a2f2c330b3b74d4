namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A number literal with a fraction, an exponent or both.</summary>
/// <remarks>
/// <code>
/// FloatValue ::
/// - IntegerPart FractionalPart ExponentPart [lookahead != {Digit, ., NameStart}]
/// - IntegerPart FractionalPart [lookahead != {Digit, ., NameStart}]
/// - IntegerPart ExponentPart [lookahead != {Digit, ., NameStart}]
/// </code>
/// (specification §2.10.2)
/// </remarks>
internal sealed class FloatValueNode(SourceLocation location, string value) : ValueNode(location)
{
    /// <summary>The number as written.</summary>
    public string Value { get; } = value;
}
