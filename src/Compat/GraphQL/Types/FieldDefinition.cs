using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A field of an object type or an interface (specification, section 3.6).</summary>
internal sealed class FieldDefinition
{
    private readonly MemberMap<InputValueDefinition> _arguments;

    /// <summary>Creates a field.</summary>
    /// <param name="name">The name, unique in its type.</param>
    /// <param name="type">The output type.</param>
    /// <param name="arguments">The arguments in declaration order.</param>
    /// <param name="description">The description.</param>
    /// <param name="deprecationReason">The deprecation reason; null if it is not deprecated.</param>
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

    /// <summary>The arguments in declaration order.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments => _arguments.Items;

    /// <summary>The description; null if there is none.</summary>
    public string? Description { get; }

    /// <summary>The deprecation reason; null if it is not deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The cost of resolving the field (<c>@cost</c>); null if unspecified.</summary>
    public double? CostWeight { get; init; }

    /// <summary>The length of the field's lists (<c>@listSize</c>); null if unspecified.</summary>
    public ListSize? ListSize { get; init; }

    /// <summary>The resolver; null on interfaces and in schemas that are not executed.</summary>
    internal FieldResolver? Resolver { get; init; }

    /// <summary>The argument with a name; null if there is none.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public InputValueDefinition? FindArgument(string name) => _arguments.Find(name);
}
