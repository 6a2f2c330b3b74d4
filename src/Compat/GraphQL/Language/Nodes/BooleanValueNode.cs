namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A boolean literal.</summary>
/// <remarks><c>BooleanValue : one of true false</c> (specification §2.10.3)</remarks>
internal sealed class BooleanValueNode(SourceLocation location, bool value) : ValueNode(location)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}
