namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A type without null.</summary>
/// <remarks>
/// <code>
/// NonNullType :
/// - NamedType !
/// - ListType !
/// </code>
/// (specification §2.12)
/// </remarks>
public sealed class NonNullTypeNode(SourceLocation location, TypeNode type) : TypeNode(location)
{
    /// <summary>The type that is not null: named or a list, never itself non-null.</summary>
    public TypeNode Type { get; } = type;
}
