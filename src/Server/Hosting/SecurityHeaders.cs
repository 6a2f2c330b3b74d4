namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Headers that restrict what browsers do with a response: no MIME sniffing, no referrer, no frames, and no loading of resources unless the page
/// allows it (<see cref="Explorer"/> does).
/// </summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication server) => server.Use(next => context =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    });
}
