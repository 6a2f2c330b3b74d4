using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Model;

/// <summary>
/// Identifiers of publications and cross-references. Sources cite CURIEs, addresses and plain texts. Imports and queries use the same
/// rules, so that every identifier shown by the graph is valid in a query.
/// </summary>
public static class ReferenceId
{
    /// <summary>A reference in the spelling of the graph: a CURIE if its prefix is registered, else the trimmed text.</summary>
    /// <param name="text">The reference as stated by a source or a query.</param>
    public static string Normalize(string text) =>
        Curie.TryParse(text, out var id) && id.IsRegistered ? id.ToString() : text.Trim();

    /// <summary>Like <see cref="Normalize"/>; false if the text is neither a CURIE nor an address, or violates the pattern of its prefix.</summary>
    /// <param name="text">The reference as stated by a query.</param>
    /// <param name="id">The reference in the spelling of the graph.</param>
    /// <param name="problem">What was expected instead.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out string? id, [NotNullWhen(false)] out string? problem)
    {
        id = Curie.TryParse(text, out _, out problem) || IsAddress(text.Trim()) ? Normalize(text) : null;
        problem = id is null ? problem! : null;
        return id is not null;
    }

    /// <summary>The web address of a reference: of its entry, or the reference itself if it is an address; else null.</summary>
    /// <param name="id">A reference in the spelling of the graph.</param>
    public static string? UrlOf(string id) =>
        Curie.TryParse(id, out var curie) && curie.IsRegistered ? curie.Url : IsAddress(id) ? id : null;

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
