using BitFaster.Caching;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.PersistedOperations;

/// <summary>Finds the document of a request by its text or its id, or both.</summary>
/// <param name="trusted">The documents of the application.</param>
/// <param name="automatic">
/// The documents that clients have sent with their hash, so that later requests only need the hash; null if this is disabled. The client of
/// an evicted document sends it again.
/// </param>
/// <param name="options">Which documents are accepted.</param>
internal sealed class PersistedDocuments(TrustedDocuments trusted, ICache<string, string>? automatic, PersistedOperationOptions options)
{
    // Together with the number of documents, this limits the memory that clients can fill.
    private const int MaxAutomaticLength = 16 * 1024;

    /// <summary>Finds a document by its id.</summary>
    /// <exception cref="RequestException">No document has this id.</exception>
    public PersistedDocument Find(string id)
    {
        if (trusted.TryGet(id, out var text) || (!options.OnlyAllowPersistedDocuments && automatic?.TryGet(id, out text) is true))
        {
            return new(text!, id, NewHash: null);
        }

        // Clients of automatic persisted queries recognise this message, and then send the text.
        throw Error("PersistedQueryNotFound", ErrorCodes.Execution.PersistedOperationNotFound);
    }

    /// <summary>Accepts the text of a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hash">The hash by which to cache it; null not to cache it.</param>
    /// <exception cref="RequestException">The text is not allowed, or its hash is different.</exception>
    public PersistedDocument Accept(string text, string? hash)
    {
        if (options.OnlyAllowPersistedDocuments)
        {
            throw Error("Only persisted operations are allowed.", ErrorCodes.Execution.OnlyPersistedOperationsAllowed);
        }

        if (hash is not null && DocumentHash.Of(text) is var actual && actual != hash)
        {
            throw Error($"The document has the SHA-256 {actual}, not {hash}.", ErrorCodes.Server.RequestInvalid);
        }

        return new(text, Id: null, hash);
    }

    /// <summary>Caches a valid document, if its client requested this.</summary>
    public void Remember(PersistedDocument document)
    {
        if (document is { NewHash: { } hash, Text.Length: <= MaxAutomaticLength })
        {
            automatic?.AddOrUpdate(hash, document.Text);
        }
    }

    private static RequestException Error(string message, string code) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
