using System.Collections.Immutable;
using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Routing;

/// <summary>The routers, readers and writers of a cluster for one database, until the table expires.</summary>
internal sealed record RoutingTable(
    ImmutableArray<ServerAddress> Routers,
    ImmutableArray<ServerAddress> Readers,
    ImmutableArray<ServerAddress> Writers,
    long MadeAt,
    TimeSpan TimeToLive)
{
    public IEnumerable<ServerAddress> All => Routers.Concat(Readers).Concat(Writers).Distinct();

    /// <summary>Reads the <c>rt</c> of a response to ROUTE.</summary>
    /// <exception cref="ProtocolException">It is not a valid routing table.</exception>
    public static RoutingTable From(Dictionary<string, object?> metadata, long now)
    {
        if (metadata.GetValueOrDefault("rt") is not Dictionary<string, object?> table
            || table.GetValueOrDefault("ttl") is not (long and >= 0 and var seconds)
            || table.GetValueOrDefault("servers") is not List<object?> servers)
        {
            throw RoutingErrors.Malformed();
        }

        return new RoutingTable(Role(servers, "ROUTE"), Role(servers, "READ"), Role(servers, "WRITE"), now, TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue)));
    }

    public ImmutableArray<ServerAddress> For(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    /// <summary>The table without an unreachable server.</summary>
    public RoutingTable Without(ServerAddress server) =>
        this with { Routers = Routers.Remove(server), Readers = Readers.Remove(server), Writers = Writers.Remove(server) };

    /// <summary>The table without a server that is no longer the leader.</summary>
    public RoutingTable WithoutWriter(ServerAddress server) => this with { Writers = Writers.Remove(server) };

    private static ImmutableArray<ServerAddress> Role(List<object?> servers, string role) =>
    [
        .. servers.OfType<Dictionary<string, object?>>()
            .Where(server => server.GetValueOrDefault("role") as string == role)
            .SelectMany(server => server.GetValueOrDefault("addresses") as List<object?> ?? throw RoutingErrors.Malformed())
            .Select(Address)
            .Distinct(),
    ];

    private static ServerAddress Address(object? address)
    {
        try
        {
            return ServerAddress.Parse(address as string ?? throw RoutingErrors.Malformed());
        }
        catch (UriFormatException)
        {
            throw RoutingErrors.Malformed();
        }
    }
}
