namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A list of a type.</summary>
/// <remarks><c>ListType : [ Type ]</c> (specification §2.12)</remarks>
internal sealed class ListTypeNode(SourceLocation location, TypeNode type) : TypeNode(location)
{
    /// <summary>The type of its items.</summary>
    public TypeNode Type { get; } = type;
}
