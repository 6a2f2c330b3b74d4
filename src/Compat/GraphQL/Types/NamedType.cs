namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A named type of the schema (specification, section 3.4).</summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name, string? description)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Description = description;
    }

    /// <summary>The name, unique in the schema.</summary>
    internal string Name { get; }

    /// <summary>The description in Markdown; null if there is none.</summary>
    internal string? Description { get; }

    /// <summary>The cost of a value (<c>@cost</c>); null if unspecified, and for input objects, interfaces and unions.</summary>
    internal double? CostWeight { get; init; }

    /// <summary>Whether the type belongs to introspection (its name begins with two underscores).</summary>
    internal bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <inheritdoc/>
    internal override NamedType Named => this;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
