namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A name: letters, digits and underscores, not starting with a digit.</summary>
/// <remarks><c>Name :: NameStart NameContinue* [lookahead != NameContinue]</c> (specification §2.1.8)</remarks>
internal sealed class NameNode(SourceLocation location, string value) : SyntaxNode(location)
{
    /// <summary>The name as it is written.</summary>
    public string Value { get; } = value;
}
