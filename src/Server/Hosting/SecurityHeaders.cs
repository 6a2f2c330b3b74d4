namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Headers that keep a browser from doing more with an answer than showing it: no guessing of types, no referrer, no frames, and a page may load
/// nothing unless it says what (<see cref="Explorer"/> does).
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
