using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Model;

/// <summary>
/// Identifiers of publications and cross-references. Sources cite CURIEs, addresses and plain texts. The importer and whoever asks
/// read them by this one rule, so that a question may always use the identifier that the graph shows.
/// </summary>
public static class ReferenceId
{
    /// <summary>A reference in the spelling of the graph: a CURIE where its prefix is registered, else the text without blanks around it.</summary>
    /// <param name="text">The reference as a source or a question states it.</param>
    public static string Normalize(string text) =>
        Curie.TryParse(text, out var id) && id.IsRegistered ? id.ToString() : text.Trim();

    /// <summary>As <see cref="Normalize"/>; false where the text is neither a CURIE nor an address, or breaks the pattern of its prefix.</summary>
    /// <param name="text">The reference as a question states it.</param>
    /// <param name="id">The reference in the spelling of the graph.</param>
    /// <param name="problem">What was expected instead.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out string? id, [NotNullWhen(false)] out string? problem)
    {
        id = Curie.TryParse(text, out _, out problem) || IsAddress(text.Trim()) ? Normalize(text) : null;
        problem = id is null ? problem! : null;
        return id is not null;
    }

    /// <summary>The web address of a reference: of its entry, or the reference itself where it is an address; null for others.</summary>
    /// <param name="id">A reference in the spelling of the graph.</param>
    public static string? UrlOf(string id) =>
        Curie.TryParse(id, out var curie) && curie.IsRegistered ? curie.Url : IsAddress(id) ? id : null;

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
