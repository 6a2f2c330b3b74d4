namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A non-null type.</summary>
/// <remarks>
/// <code>
/// NonNullType :
/// - NamedType !
/// - ListType !
/// </code>
/// (specification §2.12)
/// </remarks>
internal sealed class NonNullTypeNode(SourceLocation location, TypeNode type) : TypeNode(location)
{
    /// <summary>The nullable type: named or a list.</summary>
    public TypeNode Type { get; } = type;
}
