namespace KnowledgeGraph.Bolt.Connections;

/// <summary>Host and port of one server.</summary>
internal sealed record ServerAddress(string Host, int Port)
{
    public const int DefaultPort = 7687;

    /// <summary>From <c>host:port</c>, <c>host</c> or <c>[::1]:port</c>, as routing tables have them.</summary>
    /// <exception cref="UriFormatException">It is none of these.</exception>
    public static ServerAddress Parse(string address)
    {
        var uri = new Uri("bolt://" + address);
        return new ServerAddress(uri.DnsSafeHost, uri.Port < 0 ? DefaultPort : uri.Port);
    }

    public override string ToString() => Host.Contains(':') ? $"[{Host}]:{Port}" : $"{Host}:{Port}";
}
