using System.Net.Http.Headers;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Makes the HTTP client that files are fetched with.</summary>
public static class FetchClient
{
    /// <summary>A client that says who it is, opens one connection to a host and follows a few redirects.</summary>
    /// <param name="settings">How patient it is.</param>
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
