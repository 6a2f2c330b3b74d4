namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A type of the schema with a name of its own (specification, section 3.4).</summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name, string? description)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Description = description;
    }

    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; }

    /// <summary>What the type is for, in Markdown; null if nobody said.</summary>
    public string? Description { get; }

    /// <summary>What a value costs, as <c>@cost</c> says; null if nobody said, and for input objects, interfaces and unions.</summary>
    public double? CostWeight { get; init; }

    /// <summary>Whether the type belongs to introspection (its name begins with two underscores).</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
