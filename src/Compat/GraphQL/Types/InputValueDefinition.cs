using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>An argument of a field or a directive, or a field of an input object (specification, section 3.6.1).</summary>
internal sealed class InputValueDefinition
{
    /// <summary>Creates an argument or an input field.</summary>
    /// <param name="name">The name, unique among its siblings.</param>
    /// <param name="type">The input type.</param>
    /// <param name="defaultValue">The default value, a literal without variables; null if there is none.</param>
    /// <param name="description">The description.</param>
    /// <param name="deprecationReason">The deprecation reason; null if it is not deprecated.</param>
    public InputValueDefinition(
        string name,
        GraphQLType type,
        ValueNode? defaultValue = null,
        string? description = null,
        string? deprecationReason = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Type = type;
        DefaultValue = defaultValue;
        Description = description;
        DeprecationReason = deprecationReason;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The input type.</summary>
    public GraphQLType Type { get; }

    /// <summary>The default value, a literal without variables; null if there is none.</summary>
    public ValueNode? DefaultValue { get; }

    /// <summary>The description; null if there is none.</summary>
    public string? Description { get; }

    /// <summary>The deprecation reason; null if it is not deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The cost of a given value (<c>@cost</c>); null if unspecified.</summary>
    public double? CostWeight { get; init; }

    /// <summary>Whether a value must be given: the type is non-null and there is no default (specification, section 5.4.3).</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}
