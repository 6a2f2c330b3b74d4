namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A text is not a valid GraphQL document, or exceeds a limit of <see cref="ParserOptions"/>.</summary>
/// <param name="problem">The problem, as a sentence.</param>
/// <param name="location">The location of the error.</param>
public sealed class SyntaxException(string problem, SourceLocation location)
    : Exception($"Syntax Error: {problem}")
{
    /// <summary>The location of the error.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>The exceeded limit, as applications name it; null if the text is not a valid document.</summary>
    public (string Name, int Allowed)? Limit { get; init; }
}
