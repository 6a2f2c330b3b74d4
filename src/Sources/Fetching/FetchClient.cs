using System.Net.Http.Headers;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Creates the HTTP client that files are fetched with.</summary>
public static class FetchClient
{
    /// <summary>Creates a client that identifies itself, opens one connection per host and follows a few redirects.</summary>
    /// <param name="settings">Timeouts and limits.</param>
    public static HttpClient Create(FetchSettings settings)
    {
        var handler = new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 1,
            MaxAutomaticRedirections = settings.Redirects,
            ConnectTimeout = settings.StallLimit,
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        var version = typeof(FetchClient).Assembly.GetName().Version!.ToString(3);
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("KnowledgeGraph", version));
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("(kg fetch)"));
        return client;
    }
}
