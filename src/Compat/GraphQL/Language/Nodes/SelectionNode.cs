namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A member of a selection set.</summary>
/// <remarks>
/// <code>
/// Selection :
/// - Field
/// - FragmentSpread
/// - InlineFragment
/// </code>
/// (specification §2.5)
/// </remarks>
/// <param name="location">The location in the source text.</param>
/// <param name="directives">The directives applied to it.</param>
internal abstract class SelectionNode(SourceLocation location, IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(location), IHasDirectives
{
    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
