using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The Neo4j that is asked: that of NEO4J_URI, else one of its own.</summary>
internal sealed class BoltServer(Uri uri, LocalNeo4j? own) : IAsyncDisposable
{
    /// <summary>The address of Bolt.</summary>
    public Uri Uri => uri;

    /// <summary>Finds or starts it; null where there is none.</summary>
    /// <exception cref="InvalidOperationException">NEO4J_URI names another machine, on which no load is put.</exception>
    public static async Task<BoltServer?> TryStartAsync()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } text)
        {
            var given = new Uri(text);
            return given.IsLoopback ? new BoltServer(given, own: null) : throw new InvalidOperationException($"NEO4J_URI: {given.Host} is not this machine");
        }

        return await LocalNeo4j.TryStartAsync() is { } local ? new BoltServer(local.Uri, local) : null;
    }

    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;
}
