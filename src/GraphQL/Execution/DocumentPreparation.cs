using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Parses and validates documents, each text once as long as it is remembered.</summary>
/// <param name="schema">What documents are validated against.</param>
/// <param name="parserOptions">How many tokens a document may have.</param>
/// <param name="limits">What a valid document may ask for.</param>
internal sealed class DocumentPreparation(Schema schema, ParserOptions parserOptions, DocumentLimits limits)
{
    private const int CachedDocuments = 256;

    private readonly DocumentCache _cache = new(CachedDocuments);

    /// <summary>Gives the prepared document of a text.</summary>
    /// <exception cref="RequestException">The text is no valid document.</exception>
    public PreparedDocument Prepare(string text)
    {
        if (!_cache.TryGet(text, out var prepared))
        {
            var document = Parse(text);
            Validate(document);
            limits.Require(document);
            prepared = new(schema, document);
            _cache.Add(text, prepared);
        }

        return prepared;
    }

    private DocumentNode Parse(string text)
    {
        try
        {
            return Utf8GraphQLParser.Parse(text, parserOptions);
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

    private void Validate(DocumentNode document)
    {
        var errors = DocumentValidator.Validate(schema, document);
        if (errors.Count > 0)
        {
            throw new RequestException(errors);
        }
    }
}
