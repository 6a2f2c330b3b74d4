namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A reference to a variable, or its declaration.</summary>
/// <remarks><c>Variable : $ Name</c> (specification §2.11)</remarks>
internal sealed class VariableNode(SourceLocation location, NameNode name) : ValueNode(location)
{
    /// <summary>Its name, without the dollar sign.</summary>
    public NameNode Name { get; } = name;
}
