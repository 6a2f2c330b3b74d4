namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Fields that several object types share (specification, section 3.7).</summary>
internal sealed class InterfaceType : ComplexType
{
    /// <summary>Creates an interface.</summary>
    /// <param name="name">The name, unique in the schema.</param>
    /// <param name="fields">Returns the fields; called once, after all types of the schema were created.</param>
    /// <param name="interfaces">Returns the interfaces it implements itself; called like <paramref name="fields"/>.</param>
    /// <param name="description">The description.</param>
    public InterfaceType(
        string name,
        Func<IEnumerable<FieldDefinition>> fields,
        Func<IEnumerable<InterfaceType>>? interfaces = null,
        string? description = null)
        : base(name, fields, interfaces, description)
    {
    }

    /// <inheritdoc/>
    internal override TypeKind Kind => TypeKind.Interface;
}
