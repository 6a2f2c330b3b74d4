using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.PersistedOperations;

/// <summary>Finds the document of a request by what it brings: a text, an id, or both.</summary>
/// <param name="trusted">The documents of the application.</param>
/// <param name="automatic">The documents that clients may have remembered; null if they may not.</param>
/// <param name="options">Which documents are answered.</param>
internal sealed class PersistedDocuments(TrustedDocuments trusted, AutomaticDocuments? automatic, PersistedOperationOptions options)
{
    /// <summary>Finds a document by its id.</summary>
    /// <exception cref="RequestException">No document has this id.</exception>
    public PersistedDocument Find(string id)
    {
        if (trusted.TryGet(id, out var text) || (!options.OnlyAllowPersistedDocuments && automatic?.TryGet(id, out text) is true))
        {
            return new(text!, id, NewHash: null);
        }

        // Clients of automatic persisted queries know the message, and send the text then.
        throw Error("PersistedQueryNotFound", ErrorCodes.Execution.PersistedOperationNotFound);
    }

    /// <summary>Accepts the text of a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hash">The hash to remember it by; null if it is not to be remembered.</param>
    /// <exception cref="RequestException">The text is not allowed, or has another hash.</exception>
    public PersistedDocument Accept(string text, string? hash)
    {
        if (options.OnlyAllowPersistedDocuments && !(options.AllowDocumentBody && trusted.Contains(text)))
        {
            throw Error("Only persisted operations are allowed.", ErrorCodes.Execution.OnlyPersistedOperationsAllowed);
        }

        if (hash is not null && DocumentHash.Of(text) is var actual && actual != hash)
        {
            throw Error($"The document has the SHA-256 {actual}, not {hash}.", ErrorCodes.Server.RequestInvalid);
        }

        return new(text, Id: null, hash);
    }

    /// <summary>Remembers a document that proved good, if its client asked for that.</summary>
    public void Remember(PersistedDocument document)
    {
        if (document.NewHash is { } hash)
        {
            automatic?.Add(hash, document.Text);
        }
    }

    private static RequestException Error(string message, string code) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
