namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A node of a parsed document. Nodes are immutable and have reference equality.</summary>
public abstract class SyntaxNode
{
    private protected SyntaxNode(SourceLocation location)
    {
        Location = location;
    }

    /// <summary>The location in the source text.</summary>
    internal SourceLocation Location { get; }

    /// <summary>The node as printed by <see cref="SyntaxPrinter"/>.</summary>
    public sealed override string ToString() => SyntaxPrinter.Print(this);
}
