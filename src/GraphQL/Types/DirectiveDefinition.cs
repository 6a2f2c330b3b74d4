namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A directive that documents can use (specification, section 3.13).</summary>
public sealed class DirectiveDefinition
{
    private readonly MemberMap<InputValueDefinition> _arguments;

    /// <summary>Makes a directive.</summary>
    /// <param name="name">The name without <c>@</c>.</param>
    /// <param name="locations">Where it can stand, as named by the specification, for instance <c>FIELD</c>.</param>
    /// <param name="arguments">The arguments in the order of their declaration.</param>
    /// <param name="description">What it does.</param>
    /// <param name="isRepeatable">Whether it can stand twice at one place.</param>
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

    /// <summary>Where it can stand, as named by the specification, for instance <c>FIELD</c>.</summary>
    public IReadOnlyList<string> Locations { get; }

    /// <summary>The arguments in the order of their declaration.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments => _arguments.Items;

    /// <summary>What it does; null if nobody said.</summary>
    public string? Description { get; }

    /// <summary>Whether it can stand twice at one place.</summary>
    public bool IsRepeatable { get; }

    /// <summary>The argument with a name; null if there is none.</summary>
    /// <param name="name">The name, in exact case.</param>
    public InputValueDefinition? FindArgument(string name) => _arguments.Find(name);
}
