namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// Says which version of the data a request is answered from. An application that registers it gets an ETag on the
/// answers to persisted operations asked by GET.
/// </summary>
public interface IDataVersion
{
    /// <summary>The version; equal requests have equal answers as long as it stays.</summary>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The version; null if there is none at the moment.</returns>
    ValueTask<string?> GetAsync(CancellationToken cancellationToken);
}
