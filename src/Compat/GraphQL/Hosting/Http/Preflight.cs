using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// Protects against cross-site request forgery. A page of another site can make a browser send "simple" requests without asking (Fetch
/// standard, CORS-safelisted request-header). For any other header, the browser first sends a preflight, which this server rejects.
/// A POST is never simple here, because its content type must be JSON.
/// </summary>
internal static class Preflight
{
    /// <summary>Each of these headers proves that the request is not simple; the last two are sent by Apollo's clients.</summary>
    public static readonly IReadOnlyList<string> Headers = ["GraphQL-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"];

    private static readonly string[] SimpleContentTypes =
        ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];

    /// <summary>Whether a browser would have sent a preflight if this request came from another site.</summary>
    public static bool Precedes(HttpRequest request) =>
        Headers.Any(name => !string.IsNullOrEmpty(request.Headers[name])) || HasContentTypeThatIsNotSimple(request);

    private static bool HasContentTypeThatIsNotSimple(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && !SimpleContentTypes.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase);
}
