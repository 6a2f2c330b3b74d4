using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Parses the identifiers and predicates of one mapping set. Its <c>curie_map</c> defines its prefixes. Prefixes that it does not
/// define, or that a tool could not expand, have their registered meaning.
/// </summary>
internal sealed class MappingIds(IReadOnlyDictionary<string, string> curieMap, CurieCache curies)
{
    // The address that SSSOM tools write for a prefix that they do not know.
    private const string UnknownPrefix = "/sssom/unknown_prefix/";

    /// <summary>Parses an identifier with a registered prefix.</summary>
    public bool TryRead(string text, out Curie id, [NotNullWhen(false)] out string? problem)
    {
        if (Expand(text) is not var (start, local))
        {
            return curies.TryRead(text, out id, out problem);
        }

        if (CuriePrefixes.FindByIri(start) is { } prefix)
        {
            return curies.TryRead($"{prefix.Prefix}:{local}", out id, out problem);
        }

        if (curies.TryRead(start + local, out id, out _))
        {
            problem = null;
            return true;
        }

        problem = $"'{text.Trim()}' stands for {start}{local} by the file's curie_map, which is not the address of a known resource";
        return false;
    }

    /// <summary>
    /// Whether an identifier is well-formed but its resource is not registered, so that it can be shown but not resolved. An identifier
    /// that does not match the pattern of a registered prefix is an error instead.
    /// </summary>
    public bool IsOfUnknownResource(string text) =>
        Expand(text) is var (start, _) ? CuriePrefixes.FindByIri(start) is null : curies.UnregisteredPrefix(text) is not null;

    /// <summary>An entry as a cross-reference shows it: a registered identifier, an address, or the original text.</summary>
    public string Reference(string text) =>
        TryRead(text, out var id, out _) ? id.ToString()
        : Expand(text) is var (start, local) ? start + local
        : text.Trim();

    /// <summary>The predicate of a row, as an IRI if the file defines its prefix.</summary>
    public string Predicate(string text) => Expand(text) is var (start, local) ? start + local : text.Trim();

    private (string Start, string Local)? Expand(string text)
    {
        var trimmed = text.Trim();
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !trimmed.Contains("://", StringComparison.Ordinal)
            && curieMap.TryGetValue(trimmed[..colon], out var start)
            && start.Contains("://", StringComparison.Ordinal) && !start.Contains(UnknownPrefix, StringComparison.Ordinal)
            ? (start, trimmed[(colon + 1)..])
            : null;
    }
}
