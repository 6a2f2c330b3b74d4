using System.Globalization;

namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>Reads ontology ids and releases out of the many ways in which files write them.</summary>
internal static class OntologyReleases
{
    private const string Library = "/obo/";
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly string[] Extensions = [".json", ".owl", ".obo", ".ofn", ".ttl"];

    /// <summary>Short id of a graph IRI: <c>http://purl.obolibrary.org/obo/hp.json</c> is <c>hp</c>, <c>…/obo/hp/hp-base.owl</c> is <c>hp/hp-base</c>.</summary>
    public static string IdOf(string iri)
    {
        var text = WithoutLibrary(iri.Trim().ToLowerInvariant());
        var extension = Array.Find(Extensions, text.EndsWith);
        return extension is null ? text : text[..^extension.Length];
    }

    /// <summary>
    /// The release in a version: the date if there is one (<c>hp/releases/2023-01-27</c>,
    /// <c>http://…/obo/hp/releases/2023-01-27/hp.json</c>), else what is left without the ontology's id (<c>mondo/2024</c> is <c>2024</c>).
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

        var text = WithoutLead(WithoutLead(WithoutLibrary(stated.Trim()), $"{id}/"), "releases/");
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
