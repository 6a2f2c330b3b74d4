namespace KnowledgeGraph.Server.Commands;

/// <summary>Finds the errors in a document.</summary>
internal static class OperationCheck
{
    // A user's own file may contain all operations of a client. Only the depth is limited, because the stack is.
    private static readonly ParserOptions Trusted = ParserOptions.Default with { MaxTokens = int.MaxValue };

    /// <summary>The errors in document order. A syntax error is the only error.</summary>
    /// <param name="schema">The schema to check against.</param>
    /// <param name="source">The document in UTF-8.</param>
    public static IReadOnlyList<Problem> Check(GraphQLSchema schema, byte[] source)
    {
        try
        {
            var document = Utf8GraphQLParser.Parse(source, Trusted);
            return [.. DocumentValidator.Validate(schema, document).Select(error => new Problem(error.Message, Places(error.Locations)))];
        }
        catch (SyntaxException broken)
        {
            return [new Problem(broken.Message, Places([broken.Location]))];
        }
    }

    private static IReadOnlyList<Place> Places(IReadOnlyList<SourceLocation>? locations) =>
        [.. (locations ?? []).Select(location => new Place(location.Line, location.Column))];
}
