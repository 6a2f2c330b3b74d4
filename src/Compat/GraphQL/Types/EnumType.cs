namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A leaf whose value is one of a set of names (specification, section 3.9).</summary>
internal sealed class EnumType : NamedType
{
    private readonly MemberMap<EnumValueDefinition> _values;
    private readonly Dictionary<object, EnumValueDefinition> _byRuntimeValue = [];

    /// <summary>Creates an enum.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="values">The values in declaration order.</param>
    /// <param name="description">The description.</param>
    /// <param name="runtimeType">The C# type of its values; null for their names.</param>
    public EnumType(
        string name,
        IEnumerable<EnumValueDefinition> values,
        string? description = null,
        Type? runtimeType = null)
        : base(name, description)
    {
        RuntimeType = runtimeType ?? typeof(string);
        _values = new(values, value => value.Name, value => SchemaCoordinate.OfMember(name, value).ToString());
        foreach (var value in _values.Items)
        {
            _byRuntimeValue.TryAdd(value.Value, value);
        }
    }

    /// <summary>The C# type of its values; <see cref="string"/> if the schema was not created from C# types.</summary>
    public Type RuntimeType { get; }

    /// <summary>The values in declaration order.</summary>
    public IReadOnlyList<EnumValueDefinition> Values => _values.Items;

    /// <inheritdoc/>
    internal override TypeKind Kind => TypeKind.Enum;

    /// <summary>The value with a name; null if there is none.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public EnumValueDefinition? FindValue(string name) => _values.Find(name);

    /// <summary>The enum value of a C# value; null if there is none.</summary>
    /// <param name="runtimeValue">A value of <see cref="RuntimeType"/>.</param>
    public EnumValueDefinition? FindRuntimeValue(object runtimeValue) => _byRuntimeValue.GetValueOrDefault(runtimeValue);
}
