namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A list of values of one type (specification, section 3.11).</summary>
/// <param name="itemType">The type of each item.</param>
internal sealed class ListType(GraphQLType itemType) : GraphQLType
{
    /// <summary>The type of each item.</summary>
    public GraphQLType ItemType { get; } = itemType;

    /// <inheritdoc/>
    internal override TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    internal override NamedType Named => ItemType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}
