using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>
/// A server's checksum of a whole file, to detect transfer errors: Repr-Digest (RFC 9530), Digest (RFC 3230), Content-MD5
/// (RFC 1864) or x-goog-hash (Google Cloud Storage).
/// </summary>
/// <param name="Algorithm">The name of the algorithm.</param>
/// <param name="Expected">The checksum in base64.</param>
internal sealed record ContentChecksum(HashAlgorithmName Algorithm, string Expected)
{
    /// <summary>The checksum of the whole file that a response states; null if there is none of a known kind.</summary>
    public static ContentChecksum? Of(HttpResponseMessage answer)
    {
        if (Item(answer.Headers, "Repr-Digest", "sha-256") is { } representation)
        {
            return new(HashAlgorithmName.SHA256, representation.Trim(':'));
        }

        if (Item(answer.Headers, "Digest", "SHA-256") is { } digest)
        {
            return new(HashAlgorithmName.SHA256, digest);
        }

        // In a partial response, Content-MD5 covers only the part. The hash of a file that is stored compressed covers the compressed bytes.
        var isWhole = answer.Content.Headers.ContentRange is null;
        if (isWhole && answer.Content.Headers.ContentMD5 is { } md5)
        {
            return new(HashAlgorithmName.MD5, Convert.ToBase64String(md5));
        }

        var isStoredAsSent = !answer.Headers.TryGetValues("x-goog-stored-content-encoding", out var stored) || stored.All(encoding => encoding == "identity");
        return isStoredAsSent && Item(answer.Headers, "x-goog-hash", "md5") is { } google ? new(HashAlgorithmName.MD5, google) : null;
    }

    /// <summary>Compares a file with the checksum.</summary>
    /// <exception cref="FetchException">FETCH_CHECKSUM.</exception>
    public async Task VerifyAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        var found = Convert.ToBase64String(await CryptographicOperations.HashDataAsync(Algorithm, file, cancellationToken));
        if (found != Expected)
        {
            throw FetchErrors.WrongChecksum(Algorithm.Name!, Expected, found);
        }
    }

    // A list of NAME=VALUE, in one or several headers; base64 contains no comma.
    private static string? Item(HttpResponseHeaders headers, string header, string name) =>
        headers.TryGetValues(header, out var values)
            ? values
                .SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries))
                .FirstOrDefault(item => item.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..]
            : null;
}
