namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The root type of one kind of operation.</summary>
/// <remarks><c>RootOperationTypeDefinition : OperationType : NamedType</c> (specification §3.3)</remarks>
internal sealed class RootOperationTypeDefinitionNode(
    SourceLocation location,
    OperationType operation,
    NamedTypeNode type) : SyntaxNode(location)
{
    /// <summary>The kind of operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The root type.</summary>
    public NamedTypeNode Type { get; } = type;
}
