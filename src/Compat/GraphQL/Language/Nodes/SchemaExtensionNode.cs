namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An extension of a schema.</summary>
/// <remarks>
/// <code>
/// SchemaExtension :
/// - extend schema Directives[Const]? { RootOperationTypeDefinition+ }
/// - extend schema Directives[Const] [lookahead != {]
/// </code>
/// (specification §3.3.2)
/// </remarks>
internal sealed class SchemaExtensionNode(
    SourceLocation location,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<RootOperationTypeDefinitionNode> operationTypes) : TypeSystemDefinitionNode(location), IHasDirectives
{
    /// <summary>The directives applied to it, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>The root operation types.</summary>
    public IReadOnlyList<RootOperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
