namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A type by name.</summary>
/// <remarks><c>NamedType : Name</c> (specification §2.12)</remarks>
internal sealed class NamedTypeNode(SourceLocation location, NameNode name) : TypeNode(location)
{
    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;
}
