using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Pooling;

/// <summary>Errors of the connection pool.</summary>
internal static class PoolErrors
{
    public static ClientException Exhausted(ServerAddress address, Config config) =>
        new(BoltErrorCodes.PoolExhausted,
            $"All {config.MaxConnectionPoolSize} connections to {address} stayed in use for {config.ConnectionAcquisitionTimeout.TotalSeconds:0.###} s.");
}
