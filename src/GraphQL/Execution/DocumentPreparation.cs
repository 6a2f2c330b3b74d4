using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Parses and validates documents, each text once as long as it is remembered.</summary>
/// <param name="schema">What documents are validated against.</param>
/// <param name="parserOptions">How many tokens a document may have.</param>
/// <param name="limits">What a document may ask for.</param>
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
            limits.Require(document);
            Validate(document);
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
