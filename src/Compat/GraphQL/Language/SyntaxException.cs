namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A text is not a valid GraphQL document, or exceeds a limit of <see cref="ParserOptions"/>.</summary>
public sealed class SyntaxException : Exception
{
    /// <summary>Creates an exception.</summary>
    /// <param name="problem">The problem, as a sentence.</param>
    /// <param name="location">The location of the error.</param>
    internal SyntaxException(string problem, SourceLocation location)
        : base($"Syntax Error: {problem}")
    {
        Location = location;
    }

    /// <summary>The location of the error.</summary>
    public SourceLocation Location { get; }

    /// <summary>The exceeded limit, as applications name it; null if the text is not a valid document.</summary>
    internal (string Name, int Allowed)? Limit { get; init; }
}
