namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A directive that documents can use (specification, section 3.13).</summary>
internal sealed class DirectiveDefinition
{
    private readonly MemberMap<InputValueDefinition> _arguments;

    /// <summary>Creates a directive.</summary>
    /// <param name="name">The name without <c>@</c>.</param>
    /// <param name="locations">The allowed locations, by their names in the specification, such as <c>FIELD</c>.</param>
    /// <param name="arguments">The arguments in declaration order.</param>
    /// <param name="description">The description.</param>
    /// <param name="isRepeatable">Whether it can be applied repeatedly at the same location.</param>
    public DirectiveDefinition(
        string name,
        IEnumerable<string> locations,
        IEnumerable<InputValueDefinition>? arguments = null,
        string? description = null,
        bool isRepeatable = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Locations = [.. locations];
        Description = description;
        IsRepeatable = isRepeatable;
        _arguments = new(arguments ?? [], argument => argument.Name, argument => SchemaCoordinate.OfDirective(name).Argument(argument).ToString());
    }

    /// <summary>The name without <c>@</c>.</summary>
    public string Name { get; }

    /// <summary>The allowed locations, by their names in the specification, such as <c>FIELD</c>.</summary>
    public IReadOnlyList<string> Locations { get; }

    /// <summary>The arguments in declaration order.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments => _arguments.Items;

    /// <summary>The description; null if there is none.</summary>
    public string? Description { get; }

    /// <summary>Whether it can be applied repeatedly at the same location.</summary>
    public bool IsRepeatable { get; }

    /// <summary>The argument with a name; null if there is none.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public InputValueDefinition? FindArgument(string name) => _arguments.Find(name);
}
