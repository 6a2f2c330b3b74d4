using System.Net.Http.Headers;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Which version of a file the folder has, as the server names it (RFC 9110, section 8.8).</summary>
/// <param name="Address">Where the file was asked for.</param>
/// <param name="ETag">Its entity tag with quotes; null where the server gives none.</param>
/// <param name="LastModified">When it was last changed; null where the server does not say.</param>
/// <param name="Sha256">The SHA-256 of the whole file in lower-case hexadecimal digits; null of a part.</param>
internal sealed record FetchedVersion(Uri Address, string? ETag, DateTimeOffset? LastModified, string? Sha256 = null)
{
    /// <summary>The condition under which the server may send the rest; null where there is none: a weak tag does not do (section 13.1.5).</summary>
    [JsonIgnore]
    public RangeConditionHeaderValue? RangeCondition =>
        Tag is { IsWeak: false } tag ? new(tag) : Tag is null && LastModified is { } date ? new(date) : null;

    private EntityTagHeaderValue? Tag => EntityTagHeaderValue.TryParse(ETag, out var tag) ? tag : null;

    /// <summary>The version that an answer carries.</summary>
    public static FetchedVersion Of(PublicSource source, HttpResponseMessage answer) =>
        new(source.Address, answer.Headers.ETag?.ToString(), answer.Content.Headers.LastModified);

    /// <summary>Asks only for a version that is newer than this one.</summary>
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
