using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A field of an object type or an interface (specification, section 3.6).</summary>
public sealed class FieldDefinition
{
    private readonly MemberMap<InputValueDefinition> _arguments;

    /// <summary>Makes a field.</summary>
    /// <param name="name">The name, unique in its type.</param>
    /// <param name="type">The output type.</param>
    /// <param name="arguments">The arguments in the order of their declaration.</param>
    /// <param name="description">What the field holds.</param>
    /// <param name="deprecationReason">Why it should not be used any more; null if it may be used.</param>
    public FieldDefinition(
        string name,
        GraphQLType type,
        IEnumerable<InputValueDefinition>? arguments = null,
        string? description = null,
        string? deprecationReason = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Type = type;
        Description = description;
        DeprecationReason = deprecationReason;
        _arguments = new(arguments ?? [], argument => argument.Name, argument => $"{name}({argument}:)");
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The output type.</summary>
    public GraphQLType Type { get; }

    /// <summary>The arguments in the order of their declaration.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments => _arguments.Items;

    /// <summary>What the field holds; null if nobody said.</summary>
    public string? Description { get; }

    /// <summary>Why it should not be used any more; null if it may be used.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether it should not be used any more.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>What resolving the field costs, as <c>@cost</c> says; null if nobody said.</summary>
    public double? CostWeight { get; init; }

    /// <summary>How long the lists are that the field gives, as <c>@listSize</c> says; null if nobody said.</summary>
    public ListSize? ListSize { get; init; }

    /// <summary>How the field gets its value; null on interfaces and in schemas that are not executed.</summary>
    internal FieldResolver? Resolver { get; init; }

    /// <summary>The argument with a name; null if there is none.</summary>
    /// <param name="name">The name, in exact case.</param>
    public InputValueDefinition? FindArgument(string name) => _arguments.Find(name);
}
