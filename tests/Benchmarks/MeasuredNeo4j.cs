using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The Neo4j that is asked: that of NEO4J_URI, else one of its own.</summary>
internal sealed class MeasuredNeo4j(Uri uri, LocalNeo4j? own) : IAsyncDisposable
{
    /// <summary>The address of Bolt.</summary>
    public Uri Uri => uri;

    private static Uri? Given => Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri ? new Uri(uri) : null;

    /// <summary>What is wrong with NEO4J_URI, or null.</summary>
    public static string? Problem() => Given is { IsLoopback: false } given ? $"NEO4J_URI: {given.Host} is not this machine, and no load is put on another" : null;

    /// <summary>Finds or starts it; null where there is none.</summary>
    public static async Task<MeasuredNeo4j?> TryStartAsync() =>
        Given is { } given ? new MeasuredNeo4j(given, own: null)
        : await LocalNeo4j.TryStartAsync(isMeasured: true) is { } local ? new MeasuredNeo4j(local.Uri, local)
        : null;

    /// <summary>The processor time that it used so far, of all cores; null where it is not known which process it is.</summary>
    public TimeSpan? ProcessorTime() => own?.ProcessorTime();

    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;
}
