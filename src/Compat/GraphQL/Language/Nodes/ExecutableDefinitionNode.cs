namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A definition that a service executes.</summary>
/// <remarks>
/// <code>
/// ExecutableDefinition :
/// - OperationDefinition
/// - FragmentDefinition
/// </code>
/// (specification §2.3)
/// </remarks>
/// <param name="location">The location in the source text.</param>
/// <param name="directives">The directives applied to it.</param>
internal abstract class ExecutableDefinitionNode(SourceLocation location, IReadOnlyList<DirectiveNode> directives)
    : DefinitionNode(location), IHasDirectives
{
    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
