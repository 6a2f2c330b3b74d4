using System.Text.RegularExpressions;

namespace KnowledgeGraph.Model;

/// <summary>
/// Web addresses of entries as copied from a browser: with http, https or no scheme, with or without www, and with a suffix after the
/// identifier (a slash, a title, a query, a fragment).
/// </summary>
internal static partial class IdentifierAddresses
{
    // Sites whose pages end in a CURIE, or in a prefix and an identifier, of any namespace.
    private static readonly string[] Portals = ["bioregistry.io/", "identifiers.org/", "n2t.net/", "hpo.jax.org/", "monarchinitiative.org/"];

    /// <summary>Whether a text is a web address, or looks like one without its scheme.</summary>
    public static bool IsAddress(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return text.Contains("://", StringComparison.Ordinal)
            || (slash > 0 && text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot && dot < slash && !text.AsSpan(0, slash).Contains(':'));
    }

    /// <summary>Splits an address into its namespace and local identifier.</summary>
    /// <param name="address">The address.</param>
    /// <param name="prefix">The namespace.</param>
    /// <param name="localId">The identifier in the address; it can violate the pattern of the namespace if only the start of the address is known.</param>
    /// <returns>False if the text does not begin with a registered address.</returns>
    public static bool TrySplit(string address, out CuriePrefix prefix, out string localId)
    {
        var text = WithoutScheme(address);
        var isStartKnown = false;
        (prefix, localId) = (null!, "");
        foreach (var (start, candidate) in CuriePrefixes.ByAddress)
        {
            if (text.Length <= start.Length || !text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = text[start.Length..];
            if (Fits(candidate, rest) is { } fitting)
            {
                (prefix, localId) = (candidate, fitting);
                return true;
            }

            // ".../obo/" is also the Relation Ontology's address, but not every identifier that begins with it belongs to that ontology.
            if (!isStartKnown && !start.EndsWith("/obo/", StringComparison.Ordinal))
            {
                (isStartKnown, prefix, localId) = (true, candidate, rest);
            }
        }

        if ((OfOrphanet(text) ?? OfPortal(text)) is { } found)
        {
            (prefix, localId) = found;
            return true;
        }

        return isStartKnown;
    }

    /// <summary>An address without scheme and <c>www.</c>, which are not significant.</summary>
    public static string WithoutScheme(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        var text = start < 0 ? address : address[(start + 3)..];
        return text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
    }

    /// <summary>The text up to a slash, a query or a fragment.</summary>
    public static string Cut(string text) => text.IndexOfAny(['/', '?', '#', '&']) is >= 0 and var end ? text[..end] : text;

    private static string? Fits(CuriePrefix prefix, string rest) =>
        prefix.Matches(Curie.Normalized(prefix, rest)) ? rest
        : Cut(rest) is { Length: > 0 } cut && prefix.Matches(Curie.Normalized(prefix, cut)) ? cut
        : null;

    /// <summary>Recognises Orphanet's disease pages, which exist in many languages and spellings.</summary>
    private static (CuriePrefix Prefix, string LocalId)? OfOrphanet(string text) =>
        OrphanetPage().Match(text) is { Success: true } page ? (CuriePrefixes.Find("ORPHA")!, page.Groups["id"].Value) : null;

    private static (CuriePrefix Prefix, string LocalId)? OfPortal(string text)
    {
        if (!Array.Exists(Portals, portal => text.StartsWith(portal, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(text.Split('?', '#')[0]).TrimEnd('/').Split('/');
        var (last, before) = (path[^1], path[^2]);
        var separator = last.IndexOfAny([':', '_']);
        var (spelling, localId) = separator > 0 ? (last[..separator], last[(separator + 1)..]) : (before, last);
        return CuriePrefixes.Find(spelling) is { } prefix && Fits(prefix, localId) is { } fitting ? (prefix, fitting) : null;
    }

    [GeneratedRegex(@"^orpha\.net/.*(/disease/detail/|[?&]Expert=)(ORPHA:)?(?<id>\d+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex OrphanetPage();
}
