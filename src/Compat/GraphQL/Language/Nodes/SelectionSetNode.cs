namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The selections on an object.</summary>
/// <remarks><c>SelectionSet : { Selection+ }</c> (specification §2.5)</remarks>
internal sealed class SelectionSetNode(
    SourceLocation location,
    IReadOnlyList<SelectionNode> selections) : SyntaxNode(location)
{
    /// <summary>Fields and fragments, in source order; at least one.</summary>
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}
