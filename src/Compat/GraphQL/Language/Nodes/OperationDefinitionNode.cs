namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An operation that clients can execute.</summary>
/// <remarks>
/// <code>
/// OperationDefinition :
/// - Description? OperationType Name? VariablesDefinition? Directives? SelectionSet
/// - SelectionSet
/// </code>
/// (specification §2.4)
/// </remarks>
internal sealed class OperationDefinitionNode(
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

    /// <summary>Its kind; <see cref="OperationType.Query"/> for the short form.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>Its name, or null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables it declares, in source order.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;

    /// <summary>The selection of the root type.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
