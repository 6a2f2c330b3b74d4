using KnowledgeGraph.GraphQL.Execution.Values;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>An input type with fields (specification, section 3.10).</summary>
internal sealed class InputObjectType : NamedType
{
    private readonly Lazy<MemberMap<InputValueDefinition>> _fields;

    /// <summary>Creates an input object type.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="fields">Returns the fields; called once, after all types of the schema were created.</param>
    /// <param name="description">The description.</param>
    /// <param name="isOneOf">Whether exactly one field must be given (specification, section 3.10.1).</param>
    /// <param name="runtimeType">The C# type of its values; null for a dictionary by field name.</param>
    public InputObjectType(
        string name,
        Func<IEnumerable<InputValueDefinition>> fields,
        string? description = null,
        bool isOneOf = false,
        Type? runtimeType = null)
        : base(name, description)
    {
        IsOneOf = isOneOf;
        RuntimeType = runtimeType ?? typeof(IReadOnlyDictionary<string, object?>);
        _fields = new(() => new(fields(), field => field.Name, field => SchemaCoordinate.OfMember(name, field).ToString()));
    }

    /// <summary>Whether exactly one field must be given.</summary>
    public bool IsOneOf { get; }

    /// <summary>The C# type of its values; a dictionary by field name if the schema was not created from C# types.</summary>
    public Type RuntimeType { get; }

    /// <summary>The fields in declaration order.</summary>
    public IReadOnlyList<InputValueDefinition> Fields => _fields.Value.Items;

    /// <inheritdoc/>
    internal override TypeKind Kind => TypeKind.InputObject;

    /// <summary>Creates values of the C# type; null if values are dictionaries.</summary>
    internal InputObjectFactory? Factory { get; init; }

    /// <summary>The field with a name; null if there is none.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public InputValueDefinition? FindField(string name) => _fields.Value.Find(name);
}
