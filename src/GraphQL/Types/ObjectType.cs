namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A type with fields that values have at run time (specification, section 3.6).</summary>
public sealed class ObjectType : ComplexType
{
    /// <summary>Makes an object type.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="fields">Gives the fields; called once, after every type of the schema is made.</param>
    /// <param name="interfaces">Gives the interfaces the type implements; called like <paramref name="fields"/>.</param>
    /// <param name="description">What the type is for.</param>
    /// <param name="runtimeType">The C# type of its values; null if the schema has none, as when read from a document.</param>
    public ObjectType(
        string name,
        Func<IEnumerable<FieldDefinition>> fields,
        Func<IEnumerable<InterfaceType>>? interfaces = null,
        string? description = null,
        Type? runtimeType = null)
        : base(name, fields, interfaces, description)
    {
        RuntimeType = runtimeType;
    }

    /// <summary>The C# type of its values; null if the schema was not made from C# types.</summary>
    public Type? RuntimeType { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;
}
