namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A value of one of several object types (specification, section 3.8).</summary>
internal sealed class UnionType : NamedType
{
    private readonly Lazy<IReadOnlyList<ObjectType>> _members;

    /// <summary>Creates a union.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="members">Returns the object types; called once, after all types of the schema were created.</param>
    /// <param name="description">The description.</param>
    public UnionType(string name, Func<IEnumerable<ObjectType>> members, string? description = null)
        : base(name, description)
    {
        _members = new(() => [.. members()]);
    }

    /// <summary>The possible object types of a value.</summary>
    public IReadOnlyList<ObjectType> Members => _members.Value;

    /// <inheritdoc/>
    internal override TypeKind Kind => TypeKind.Union;
}
