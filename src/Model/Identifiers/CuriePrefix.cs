using System.Text.RegularExpressions;

namespace KnowledgeGraph.Model;

/// <summary>
/// An identifier namespace with its spellings in use.
/// Facts from the Bioregistry (https://bioregistry.io, CC0), release 0.15.6.
/// </summary>
public sealed class CuriePrefix
{
    private readonly Regex _pattern;

    internal CuriePrefix(string prefix, string name, string pattern, string example, string url, string[] otherPrefixes, string[] otherIris)
    {
        Prefix = prefix;
        Name = name;
        Pattern = pattern;
        Example = example;
        UrlPrefix = url;
        OtherPrefixes = otherPrefixes;
        OtherIris = otherIris;
        _pattern = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
    }

    /// <summary>The canonical spelling, for example <c>MONDO</c> or <c>NCBIGene</c>.</summary>
    public string Prefix { get; }

    /// <summary>The name of the resource, in English.</summary>
    public string Name { get; }

    /// <summary>The regular expression that a local identifier matches.</summary>
    public string Pattern { get; }

    /// <summary>A local identifier that exists.</summary>
    public string Example { get; }

    /// <summary>The start of the web address of an entry; the local identifier follows.</summary>
    public string UrlPrefix { get; }

    /// <summary>Other spellings of the prefix in use.</summary>
    public IReadOnlyList<string> OtherPrefixes { get; }

    /// <summary>Starts of IRIs in use for entries of this namespace, other than <see cref="UrlPrefix"/>.</summary>
    public IReadOnlyList<string> OtherIris { get; }

    // Most identifiers are plain numbers, which are recognised without a regular expression.
    internal bool Matches(string localId) => Pattern switch
    {
        @"^\d+$" => !localId.AsSpan().ContainsAnyExceptInRange('0', '9') && localId.Length > 0,
        @"^\d{7}$" => !localId.AsSpan().ContainsAnyExceptInRange('0', '9') && localId.Length == 7,
        _ => _pattern.IsMatch(localId),
    };
}
