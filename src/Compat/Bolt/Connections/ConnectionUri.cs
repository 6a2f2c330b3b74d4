namespace KnowledgeGraph.Bolt.Connections;

/// <summary>The parsed URI of a driver: address, routing context and trusted certificates.</summary>
internal sealed record ConnectionUri(Uri Original, ServerAddress Address, TrustManager? Trust, IReadOnlyDictionary<string, object?>? RoutingContext)
{
    public bool IsEncrypted => Trust is not null;

    /// <exception cref="NotSupportedException">The scheme is not bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc.</exception>
    /// <exception cref="ArgumentException">Scheme and settings contradict each other, or the routing context is malformed.</exception>
    public static ConnectionUri Parse(Uri uri, Config config)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var parts = uri.Scheme.Split('+', 2);
        var transport = parts.Length > 1 ? parts[1] : "";
        if (parts[0] is not ("bolt" or "neo4j") || transport is not ("" or "s" or "ssc"))
        {
            throw new NotSupportedException($"The scheme of {uri} is {uri.Scheme}; expected bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc.");
        }

        if (transport.Length > 0 && (config.ChosenEncryption is not null || config.TrustManager is not null))
        {
            throw new ArgumentException($"The scheme {uri.Scheme} decides encryption and trust; settings for them go with bolt or neo4j only.", nameof(uri));
        }

        var trust = transport switch
        {
            "s" => TrustManager.CreateChainTrust(),
            "ssc" => TrustManager.CreateInsecure(),
            _ when config.EncryptionLevel == EncryptionLevel.Encrypted => config.TrustManager ?? TrustManager.CreateChainTrust(),
            _ => null,
        };
        var address = new ServerAddress(uri.DnsSafeHost, uri.Port < 0 ? ServerAddress.DefaultPort : uri.Port);
        return new ConnectionUri(uri, address, trust, Routing(uri, parts[0] == "neo4j", address));
    }

    private static Dictionary<string, object?>? Routing(Uri uri, bool isRouted, ServerAddress address)
    {
        var pairs = uri.Query.Split(['?', '&'], StringSplitOptions.RemoveEmptyEntries);
        if (!isRouted)
        {
            return pairs.Length == 0 ? null : throw new ArgumentException($"{uri} has a routing context, which only neo4j URIs can have.", nameof(uri));
        }

        var context = new Dictionary<string, object?>(StringComparer.Ordinal) { ["address"] = address.ToString() };
        foreach (var pair in pairs)
        {
            var (key, value) = pair.Split('=') is [{ Length: > 0 } k, { Length: > 0 } v]
                ? (Uri.UnescapeDataString(k), Uri.UnescapeDataString(v))
                : throw new ArgumentException($"'{pair}' in {uri} is not of the form key=value.", nameof(uri));
            if (!context.TryAdd(key, value))
            {
                throw new ArgumentException($"'{key}' in {uri} is there twice, or reserved.", nameof(uri));
            }
        }

        return context;
    }
}
