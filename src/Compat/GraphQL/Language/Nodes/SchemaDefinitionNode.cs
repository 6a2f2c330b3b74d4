namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The root operation types of a schema.</summary>
/// <remarks><c>SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</c> (specification §3.3)</remarks>
internal sealed class SchemaDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<RootOperationTypeDefinitionNode> operationTypes) : TypeSystemDefinitionNode(location), IHasDirectives
{
    /// <summary>The Markdown description before it, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives applied to it, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types.</summary>
    public IReadOnlyList<RootOperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
