namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A node of a parsed document. Nodes are immutable and have reference equality.</summary>
/// <param name="location">The location in the source text.</param>
public abstract class SyntaxNode(SourceLocation location)
{
    /// <summary>The location in the source text.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>The node as source text, formatted by <see cref="SyntaxPrinter"/>.</summary>
    public sealed override string ToString() => SyntaxPrinter.Print(this);
}
