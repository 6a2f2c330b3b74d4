namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The definition of a directive.</summary>
/// <remarks><c>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</c> (specification §3.13)</remarks>
internal sealed class DirectiveDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    IReadOnlyList<NameNode> locations) : TypeSystemDefinitionNode(location)
{
    /// <summary>The Markdown description before it, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Its name, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments it takes, in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Whether it can be applied more than once at the same location.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>The locations where it is allowed, by the names of the specification, such as <c>FIELD</c>.</summary>
    public IReadOnlyList<NameNode> Locations { get; } = locations;
}
