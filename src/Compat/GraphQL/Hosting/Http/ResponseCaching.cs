using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.GraphQL.PersistedOperations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// Lets clients and proxies cache responses to persisted operations sent by GET (RFC 9111). The ETag is a hash of everything that the
/// response depends on, so it is known before the operation is executed.
/// </summary>
internal static class ResponseCaching
{
    /// <summary>The ETag of the response; null if it has none.</summary>
    public static async ValueTask<EntityTagHeaderValue?> TagAsync(
        HttpContext context, ResponseFormat format, PersistedDocument document, RequestParameters parameters)
    {
        if (document.Id is null
            || context.RequestServices.GetService<IDataVersion>() is not { } data
            || await data.GetAsync(context.RequestAborted) is not { } version)
        {
            return null;
        }

        string[] parts =
        [
            version,
            DocumentHash.Of(document.Text),
            parameters.OperationName ?? "",
            parameters.Variables?.GetRawText() ?? "",
            format.MediaType,
            context.Request.Headers[CostHeader.Name].ToString(),
        ];

        // Lengths make the concatenation unambiguous. The tag is weak, because compression changes the bytes but not the meaning.
        var all = string.Concat(parts.Select(part => $"{part.Length}:{part}"));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(all));
        return new EntityTagHeaderValue(new StringSegment($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}\""), isWeak: true);
    }

    /// <summary>Whether the client already has this response.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue? tag) =>
        tag is not null
        && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(candidate => candidate.Compare(tag, useStrongComparison: false));

    /// <summary>Sets the caching headers; responses without a tag are not cached. Responses with errors must be passed without a tag.</summary>
    public static void Describe(HttpResponse response, EntityTagHeaderValue? tag, TimeSpan maxAge)
    {
        response.Headers.Append(HeaderNames.Vary, $"{HeaderNames.Accept}, {CostHeader.Name}");
        if (tag is null)
        {
            response.Headers.CacheControl = "no-store";
            return;
        }

        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = $"public, max-age={(long)maxAge.TotalSeconds}";
    }
}
