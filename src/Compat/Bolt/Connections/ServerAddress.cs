namespace KnowledgeGraph.Bolt.Connections;

/// <summary>Host and port of one server.</summary>
internal sealed record ServerAddress(string Host, int Port)
{
    public const int DefaultPort = 7687;

    /// <summary>Parses <c>host:port</c>, <c>host</c> or <c>[::1]:port</c>, the forms used in routing tables.</summary>
    /// <exception cref="UriFormatException">The address has none of these forms.</exception>
    public static ServerAddress Parse(string address)
    {
        var uri = new Uri("bolt://" + address);
        return new ServerAddress(uri.DnsSafeHost, uri.Port < 0 ? DefaultPort : uri.Port);
    }

    public override string ToString() => Host.Contains(':') ? $"[{Host}]:{Port}" : $"{Host}:{Port}";
}
