using System.Net.Http.Headers;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>The version of a file in the folder, as identified by the server (RFC 9110, section 8.8).</summary>
/// <param name="Address">The address that was requested.</param>
/// <param name="ETag">Its entity tag with quotes; null if the server sends none.</param>
/// <param name="LastModified">When it was last changed; null if the server does not say.</param>
/// <param name="Sha256">The SHA-256 of the complete file in lower-case hexadecimal digits; null for a partial file.</param>
internal sealed record FetchedVersion(Uri Address, string? ETag, DateTimeOffset? LastModified, string? Sha256 = null)
{
    /// <summary>The If-Range condition for resuming; null if there is none. A weak tag cannot be used (section 13.1.5).</summary>
    [JsonIgnore]
    public RangeConditionHeaderValue? RangeCondition =>
        Tag is { IsWeak: false } tag ? new(tag) : Tag is null && LastModified is { } date ? new(date) : null;

    private EntityTagHeaderValue? Tag => EntityTagHeaderValue.TryParse(ETag, out var tag) ? tag : null;

    /// <summary>The version of the file in a response.</summary>
    public static FetchedVersion Of(PublicSource source, HttpResponseMessage answer) =>
        new(source.Address, answer.Headers.ETag?.ToString(), answer.Content.Headers.LastModified);

    /// <summary>Adds headers that request the file only if it is newer than this version.</summary>
    public void AskForNewer(HttpRequestHeaders headers)
    {
        if (Tag is { } tag)
        {
            headers.IfNoneMatch.Add(tag);
        }
        else
        {
            headers.IfModifiedSince = LastModified;
        }
    }
}
