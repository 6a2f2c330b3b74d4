namespace KnowledgeGraph.Server.Commands;

/// <summary>Finds out what is wrong with a document.</summary>
internal static class OperationCheck
{
    // A user's own file may hold all operations of a client; only the depth is limited, as the stack is.
    private static readonly ParserOptions Trusted = ParserOptions.Default with { MaxTokens = int.MaxValue };

    /// <summary>What is wrong, in the order of the document. Text that is no document is wrong in one place.</summary>
    /// <param name="schema">The schema it is for.</param>
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
