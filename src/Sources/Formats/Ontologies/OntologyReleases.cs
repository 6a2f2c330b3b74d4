using System.Globalization;

namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>Parses the many spellings of ontology ids and releases.</summary>
internal static class OntologyReleases
{
    private const string Library = "/obo/";
    private const string ReleaseFolder = "releases";
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly string[] Extensions = [".json", ".owl", ".obo", ".ofn", ".ttl"];

    /// <summary>
    /// Short id of a graph IRI: <c>http://purl.obolibrary.org/obo/hp.json</c> is <c>hp</c>, <c>…/obo/hp/hp-base.owl</c> and
    /// <c>…/obo/hp/releases/2025-01-16/hp-base.owl</c> are <c>hp/hp-base</c>.
    /// </summary>
    public static string IdOf(string iri)
    {
        var text = WithoutLibrary(iri.Trim().ToLowerInvariant()).TrimEnd('/', '#');
        var extension = Array.Find(Extensions, text.EndsWith);
        text = extension is null ? text : text[..^extension.Length];
        var segments = text.Split('/').ToList();
        var releases = segments.IndexOf(ReleaseFolder);
        if (releases > 0 && releases + 2 < segments.Count)
        {
            segments.RemoveRange(releases, 2);
        }

        // In the versioned address of the main file, the id occurs twice: hp/releases/2025-01-16/hp.json.
        return segments is [var folder, var name] && folder == name ? name : string.Join('/', segments);
    }

    /// <summary>
    /// The release in a version text: the date if there is one (<c>hp/releases/2023-01-27</c>,
    /// <c>http://…/obo/hp/releases/2023-01-27/hp.json</c>), otherwise the text without the ontology's id (<c>mondo/2024</c> is <c>2024</c>).
    /// </summary>
    public static string? VersionOf(string? stated, string id)
    {
        if (string.IsNullOrWhiteSpace(stated))
        {
            return null;
        }

        if (DateIn(stated) is { } date)
        {
            return date;
        }

        var text = WithoutLead(WithoutLead(WithoutLibrary(stated.Trim()), $"{id}/"), ReleaseFolder + "/");
        return text.Split('/')[0];
    }

    /// <summary>The first date of the form 2023-01-27 in a text, or null.</summary>
    public static string? DateIn(string? text)
    {
        for (var i = 0; i + DateFormat.Length <= (text?.Length ?? 0); i++)
        {
            var candidate = text.AsSpan(i, DateFormat.Length);
            if (DateOnly.TryParseExact(candidate, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                return candidate.ToString();
            }
        }

        return null;
    }

    private static string WithoutLibrary(string text)
    {
        var found = text.IndexOf(Library, StringComparison.Ordinal);
        return found < 0 ? text : text[(found + Library.Length)..];
    }

    private static string WithoutLead(string text, string lead) =>
        text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) ? text[lead.Length..] : text;
}
