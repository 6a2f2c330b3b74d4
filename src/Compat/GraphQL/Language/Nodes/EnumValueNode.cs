namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A value of an enum, by name.</summary>
/// <remarks><c>EnumValue : Name but not true, false or null</c> (specification §2.10.6)</remarks>
internal sealed class EnumValueNode(SourceLocation location, string value) : ValueNode(location)
{
    /// <summary>The name.</summary>
    public string Value { get; } = value;
}
