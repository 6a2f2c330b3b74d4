namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Syntax that directives can be applied to.</summary>
internal interface IHasDirectives
{
    /// <summary>The directives applied, in source order.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }
}
