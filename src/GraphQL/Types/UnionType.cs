namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A value of one of several object types (specification, section 3.8).</summary>
public sealed class UnionType : NamedType
{
    private readonly Lazy<IReadOnlyList<ObjectType>> _members;

    /// <summary>Makes a union.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="members">Gives the object types; called once, after every type of the schema is made.</param>
    /// <param name="description">What the union is for.</param>
    public UnionType(string name, Func<IEnumerable<ObjectType>> members, string? description = null)
        : base(name, description)
    {
        _members = new(() => [.. members()]);
    }

    /// <summary>The object types a value can have.</summary>
    public IReadOnlyList<ObjectType> Members => _members.Value;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;
}
