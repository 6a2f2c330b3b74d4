namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Inserts the selections of a named fragment.</summary>
/// <remarks><c>FragmentSpread : ... FragmentName Directives?</c> (specification §2.9)</remarks>
internal sealed class FragmentSpreadNode(
    SourceLocation location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives) : SelectionNode(location, directives)
{
    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;
}
