using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>An argument of a field or a directive, or a field of an input object (specification, section 3.6.1).</summary>
public sealed class InputValueDefinition
{
    /// <summary>Makes an argument or an input field.</summary>
    /// <param name="name">The name, unique among its siblings.</param>
    /// <param name="type">The input type.</param>
    /// <param name="defaultValue">What stands for an absent value, a literal without variables; null if there is no default.</param>
    /// <param name="description">What the value means.</param>
    /// <param name="deprecationReason">Why it should not be used any more; null if it may be used.</param>
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

    /// <summary>What stands for an absent value, a literal without variables; null if there is no default.</summary>
    public ValueNode? DefaultValue { get; }

    /// <summary>What the value means; null if nobody said.</summary>
    public string? Description { get; }

    /// <summary>Why it should not be used any more; null if it may be used.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether it should not be used any more.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>What giving a value costs, as <c>@cost</c> says; null if nobody said.</summary>
    public double? CostWeight { get; init; }

    /// <summary>Whether a value must be given: the type is non-null and there is no default (specification, section 5.4.3).</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}
