using BitFaster.Caching.Lru;
using KnowledgeGraph.GraphQL.PersistedOperations;
using static KnowledgeGraph.GraphQL.Hosting.RequestExecutorBuilder;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Extensions for requests that refer to documents by id.</summary>
public static class PersistedOperationExtensions
{
    private const int AutomaticCapacity = 1000;

    /// <summary>
    /// Caches documents that clients send with their hash in <c>extensions.persistedQuery.sha256Hash</c>: up to 1,000 in memory, of up to
    /// 16 K characters each.
    /// </summary>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder UseAutomaticPersistedOperationPipeline(this IRequestExecutorBuilder builder) =>
        Configure(builder, setup => setup.AutomaticDocuments = new FastConcurrentLru<string, string>(AutomaticCapacity));

    /// <summary>Reads the trusted documents, each from a file <c>ID.graphql</c>.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="cacheDirectory">The folder of the files.</param>
    /// <exception cref="InvalidDataException">The folder does not exist, or one of its files is not a valid document.</exception>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(
        this IRequestExecutorBuilder builder,
        string cacheDirectory) =>
        Configure(builder, setup => setup.TrustedDocuments = TrustedDocuments.Read(cacheDirectory));
}
