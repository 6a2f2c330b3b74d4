namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A text that is not a GraphQL document, or one that goes beyond a limit of <see cref="ParserOptions"/>.</summary>
/// <param name="problem">What is wrong, as a sentence.</param>
/// <param name="location">Where it is wrong.</param>
public sealed class SyntaxException(string problem, SourceLocation location)
    : Exception($"Syntax Error: {problem}")
{
    /// <summary>Where the text is wrong.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>The limit, as applications name it, that the text goes beyond; null if it is no document.</summary>
    public (string Name, int Allowed)? Limit { get; init; }
}
