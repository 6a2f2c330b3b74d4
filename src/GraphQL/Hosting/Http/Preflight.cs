using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// Protection against cross-site request forgery. A page of another site can make a browser send "simple" requests
/// without asking (Fetch standard, CORS-safelisted request-header); any further header makes the browser ask first, by
/// a preflight that this server does not grant. A POST is never simple here, for its content type must be JSON.
/// </summary>
internal static class Preflight
{
    /// <summary>Any of these shows that the request is not simple; the last two are those of Apollo's clients.</summary>
    public static readonly IReadOnlyList<string> Headers = ["GraphQL-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"];

    private static readonly string[] SimpleContentTypes =
        ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];

    /// <summary>Whether a browser would have asked this server before it sent the request for another site.</summary>
    public static bool Precedes(HttpRequest request) =>
        Headers.Any(name => !string.IsNullOrEmpty(request.Headers[name])) || HasContentTypeThatIsNotSimple(request);

    private static bool HasContentTypeThatIsNotSimple(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && !SimpleContentTypes.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase);
}
