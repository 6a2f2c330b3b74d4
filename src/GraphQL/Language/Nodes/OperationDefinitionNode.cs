namespace KnowledgeGraph.GraphQL.Language;

/// <summary>One operation that a client can run.</summary>
/// <remarks>
/// <code>
/// OperationDefinition :
/// - Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
/// - SelectionSet
/// </code>
/// (specification §2.4)
/// </remarks>
public sealed class OperationDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    OperationType operation,
    NameNode? name,
    IReadOnlyList<VariableDefinitionNode> variableDefinitions,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : ExecutableDefinitionNode(location, directives)
{
    /// <summary>The Markdown description before it, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Whether it queries, mutates or subscribes; <see cref="OperationType.Query"/> for the short form.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>Its name, or null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables it declares, in source order.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;

    /// <summary>What it selects on the root type.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
