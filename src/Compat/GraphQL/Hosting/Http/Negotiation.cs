using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// Chooses the media type of the response by the Accept header (RFC 9110, section 12.5.1). Clients that have no preference, because they
/// send no header or accept everything, get <c>application/json</c>, which every client supports.
/// </summary>
internal static class Negotiation
{
    private static readonly ResponseFormat[] Formats = [ResponseFormat.Json, ResponseFormat.GraphQLResponse];

    /// <summary>The format that the client prefers; null if it accepts neither.</summary>
    public static ResponseFormat? Choose(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0)
        {
            return ResponseFormat.Json;
        }

        // Malformed entries are ignored; if no entry is left, no format is acceptable.
        IList<MediaTypeHeaderValue> ranges = MediaTypeHeaderValue.TryParseList(accept, out var parsed) ? parsed : [];
        return Formats
            .Select(format => (Format: format, Range: MostSpecific(ranges, format)))
            .Where(choice => choice.Range is not null && Quality(choice.Range) > 0)
            .OrderByDescending(choice => Quality(choice.Range!))
            .ThenByDescending(choice => Specificity(choice.Range!))
            .ThenBy(choice => ranges.IndexOf(choice.Range!))
            .FirstOrDefault().Format;
    }

    private static MediaTypeHeaderValue? MostSpecific(IList<MediaTypeHeaderValue> ranges, ResponseFormat format) => ranges
        .Where(range => Matches(range, format))
        .MaxBy(Specificity);

    private static bool Matches(MediaTypeHeaderValue range, ResponseFormat format) =>
        Charset.IsUtf8(range)
        && (range.MatchesAllTypes
            || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)
            || range.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase));

    private static double Quality(MediaTypeHeaderValue range) => range.Quality ?? 1;

    private static int Specificity(MediaTypeHeaderValue range) =>
        range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
}
