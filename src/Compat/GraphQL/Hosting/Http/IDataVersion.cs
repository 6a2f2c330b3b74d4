namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// Provides the version of the data that a request is executed on. If an application registers it, responses to persisted operations
/// sent by GET have an ETag.
/// </summary>
public interface IDataVersion
{
    /// <summary>Gets the version. While it does not change, equal requests have equal responses.</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The version; null if it is currently unknown.</returns>
    ValueTask<string?> GetAsync(CancellationToken cancellationToken);
}
