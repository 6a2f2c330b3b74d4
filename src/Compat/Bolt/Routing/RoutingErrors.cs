using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Routing;

/// <summary>Errors of routing.</summary>
internal static class RoutingErrors
{
    public static ProtocolException Malformed() =>
        new("Bolt: an answer to ROUTE is not a routing table.") { Code = BoltErrorCodes.UnexpectedMessage };

    public static ServiceUnavailableException NoRouter(IReadOnlyList<Exception> failures) =>
        new($"No server of the cluster gave a routing table; the last one failed with: {failures[^1].Message}", new AggregateException(failures))
        {
            Code = BoltErrorCodes.NoServer,
        };

    public static SessionExpiredException NoServer(AccessMode mode, IReadOnlyList<Exception> failures) =>
        new($"No server of the cluster can {(mode == AccessMode.Read ? "read" : "write")} now.", failures.Count == 0 ? null : new AggregateException(failures))
        {
            Code = BoltErrorCodes.NoServer,
        };

    public static SessionExpiredException ServerLost(ServerAddress address, Neo4jException cause) =>
        new($"The server {address} is gone: {cause.Message}", cause) { Code = cause.Code };

    public static SessionExpiredException NotWriter(ServerAddress address, Neo4jException cause) =>
        new($"The server {address} does not write any more: {cause.Message}", cause) { Code = cause.Code };
}
