using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Parses and validates documents, each text once as long as it is remembered.</summary>
/// <param name="schema">What documents are validated against.</param>
/// <param name="limits">How large a document may be.</param>
internal sealed class DocumentPreparation(Schema schema, ParserOptions limits)
{
    private const int CachedDocuments = 256;

    private readonly DocumentCache _cache = new(CachedDocuments);

    /// <summary>Gives the prepared document of a text.</summary>
    /// <exception cref="RequestException">The text is no valid document.</exception>
    public PreparedDocument Prepare(string text)
    {
        if (!_cache.TryGet(text, out var prepared))
        {
            prepared = new(schema, Parse(text));
            _cache.Add(text, prepared);
        }

        return prepared;
    }

    private DocumentNode Parse(string text)
    {
        try
        {
            return Utf8GraphQLParser.Parse(text, limits);
        }
        catch (SyntaxException e)
        {
            throw new RequestException(ErrorBuilder.New()
                .SetMessage(e.Message)
                .SetCode(ErrorCodes.Execution.SyntaxError)
                .AddLocation(e.Location)
                .Build());
        }
    }
}
