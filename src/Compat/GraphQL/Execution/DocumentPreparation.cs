using BitFaster.Caching.Lru;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Parses and validates documents, and caches them by text.</summary>
/// <param name="schema">The schema to validate against.</param>
/// <param name="parserOptions">Limits of the parser.</param>
/// <param name="limits">Limits of the document's content.</param>
internal sealed class DocumentPreparation(Schema schema, ParserOptions parserOptions, DocumentLimits limits)
{
    private const int CachedDocuments = 256;

    // A long text was probably generated for a single use, and parsing it costs little more than comparing it.
    private const int MaxCachedLength = 64 * 1024;

    private readonly FastConcurrentLru<string, PreparedDocument> _cache = new(CachedDocuments);

    /// <summary>Gets the prepared document of a text.</summary>
    /// <exception cref="RequestException">The text is not a valid document.</exception>
    public PreparedDocument Prepare(string text)
    {
        if (!_cache.TryGet(text, out var prepared))
        {
            var document = Parse(text);
            limits.Require(document);
            Validate(document);
            prepared = new(schema, document);
            if (text.Length <= MaxCachedLength)
            {
                _cache.AddOrUpdate(text, prepared);
            }
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
            throw new RequestException(Explain(e));
        }
    }

    private static IError Explain(SyntaxException problem)
    {
        var error = ErrorBuilder.New()
            .SetMessage(problem.Message)
            .SetCode(ErrorCodes.Execution.SyntaxError)
            .AddLocation(problem.Location);
        return problem.Limit is { } limit
            ? error.SetExtension("limit", limit.Name).SetExtension("allowed", limit.Allowed).Build()
            : error.Build();
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
