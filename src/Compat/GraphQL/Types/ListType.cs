namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A list of values of one type (specification, section 3.11).</summary>
/// <param name="itemType">The type of each item.</param>
public sealed class ListType(GraphQLType itemType) : GraphQLType
{
    /// <summary>The type of each item.</summary>
    public GraphQLType ItemType { get; } = itemType;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    public override NamedType Named => ItemType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}
