namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A directive applied to the preceding syntax.</summary>
/// <remarks><c>Directive[Const] : @ Name Arguments[?Const]?</c> (specification §2.13)</remarks>
internal sealed class DirectiveNode(
    SourceLocation location,
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments) : SyntaxNode(location)
{
    /// <summary>Its name, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its arguments, in source order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
