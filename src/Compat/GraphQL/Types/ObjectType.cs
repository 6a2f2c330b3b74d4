namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A type with fields, which is the type of values at run time (specification, section 3.6).</summary>
internal sealed class ObjectType : ComplexType
{
    /// <summary>Creates an object type.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="fields">Returns the fields; called once, after all types of the schema were created.</param>
    /// <param name="interfaces">Returns the interfaces the type implements; called like <paramref name="fields"/>.</param>
    /// <param name="description">The description.</param>
    /// <param name="runtimeType">The C# type of its values; null if the schema has none, such as one read from a document.</param>
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

    /// <summary>The C# type of its values; null if the schema was not created from C# types.</summary>
    public Type? RuntimeType { get; }

    /// <inheritdoc/>
    internal override TypeKind Kind => TypeKind.Object;
}
