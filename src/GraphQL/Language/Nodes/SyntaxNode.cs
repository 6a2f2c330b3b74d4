namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A part of a parsed document. Nodes are immutable and compare by reference.</summary>
/// <param name="location">Where it stands.</param>
public abstract class SyntaxNode(SourceLocation location)
{
    /// <summary>Where the node stands in its source text.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>The node as source text, formatted by <see cref="SyntaxPrinter"/>.</summary>
    public sealed override string ToString() => SyntaxPrinter.Print(this);
}
