namespace KnowledgeGraph.GraphQL.Types;

/// <summary>An output type with fields: an object or an interface.</summary>
internal abstract class ComplexType : NamedType
{
    private readonly Lazy<MemberMap<FieldDefinition>> _fields;
    private readonly Lazy<IReadOnlyList<InterfaceType>> _interfaces;

    private protected ComplexType(
        string name,
        Func<IEnumerable<FieldDefinition>> fields,
        Func<IEnumerable<InterfaceType>>? interfaces,
        string? description)
        : base(name, description)
    {
        // Types refer to one another, so members are read only after all types exist.
        _fields = new(() => new(fields(), field => field.Name, field => SchemaCoordinate.OfMember(name, field).ToString()));
        _interfaces = new(() => interfaces is null ? [] : [.. interfaces()]);
    }

    /// <summary>The fields in declaration order, without <c>__typename</c>.</summary>
    public IReadOnlyList<FieldDefinition> Fields => _fields.Value.Items;

    /// <summary>The interfaces the type implements, directly or through another interface.</summary>
    public IReadOnlyList<InterfaceType> Interfaces => _interfaces.Value;

    /// <summary>The field with a name; null if there is none. Meta-fields are found by <see cref="Schema.FindField"/>.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public FieldDefinition? FindField(string name) => _fields.Value.Find(name);
}
