using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>
/// A compact identifier <c>PREFIX:LOCAL</c> (W3C CURIE Syntax 1.0) in the only spelling that this project uses:
/// canonical prefix, GARD padded to seven digits. Two identifiers of the same entry in the same namespace are equal.
/// </summary>
[JsonConverter(typeof(CurieJsonConverter))]
public readonly record struct Curie
{
    private static readonly SearchValues<char> PrefixCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-/_");

    private readonly string _value;
    private readonly int _colon;

    private Curie(string prefix, string localId)
    {
        _value = $"{prefix}:{localId}";
        _colon = prefix.Length;
    }

    private Curie(string value)
    {
        _value = value;
        _colon = value.IndexOf(':', StringComparison.Ordinal);
    }

    /// <summary>The prefix in its canonical spelling, or as given if it is not registered.</summary>
    public string Prefix => _value[.._colon];

    /// <summary>The part after the colon.</summary>
    public string LocalId => _value[(_colon + 1)..];

    /// <summary>Whether <see cref="Prefix"/> is one of <see cref="CuriePrefixes.All"/>.</summary>
    public bool IsRegistered => CuriePrefixes.Find(Prefix) is not null;

    /// <summary>The web address of the entry, or null if the prefix is not registered or has no pages.</summary>
    public string? Url => CuriePrefixes.Find(Prefix) is { UrlPrefix.Length: > 0 } prefix && !IsIcd11Code ? prefix.UrlPrefix + LocalId : null;

    // WHO's browser finds foundation entities by number; codes of the statistical classification do not have addresses.
    private bool IsIcd11Code => Prefix == "ICD11" && !LocalId.All(char.IsAsciiDigit);

    /// <summary>
    /// Reads an identifier in any spelling in use: other prefixes, lower case, an underscore for the colon,
    /// OBO, identifiers.org and resource IRIs, unpadded GARD numbers.
    /// </summary>
    /// <exception cref="FormatException">The text is not a valid identifier; the message says what was expected.</exception>
    public static Curie Parse(string text) =>
        TryParse(text, out var curie, out var problem) ? curie : throw new FormatException(problem);

    /// <summary>Like <see cref="Parse"/>; returns false instead of throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Curie curie) => TryParse(text, out curie, out _);

    /// <summary>Like <see cref="Parse"/>; on failure, <paramref name="problem"/> says what was expected.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Curie curie, [NotNullWhen(false)] out string? problem)
    {
        curie = default;
        var trimmed = WithoutBlanks(text?.Trim());
        if (string.IsNullOrEmpty(trimmed))
        {
            problem = "the identifier is empty; expected a CURIE such as MONDO:0008785";
            return false;
        }

        if (!TrySplit(trimmed, out var prefix, out var spelling, out var localId))
        {
            problem = $"'{Shortened(trimmed)}' is not a valid identifier; expected a CURIE such as MONDO:0008785 or an IRI of a known resource";
            return false;
        }

        if (prefix is null)
        {
            curie = new Curie(spelling, localId);
            problem = null;
            return true;
        }

        localId = Normalized(prefix, localId);
        if (!prefix.Matches(localId))
        {
            problem = $"'{Shortened(trimmed)}' is not a valid {prefix.Prefix} identifier; expected for example {prefix.Prefix}:{prefix.Example}";
            return false;
        }

        curie = new Curie(prefix.Prefix, localId);
        problem = null;
        return true;
    }

    /// <summary>Removes spaces after the colon, as in <c>PMID: 777</c>. Other texts with spaces are unchanged.</summary>
    private static string? WithoutBlanks(string? text)
    {
        var colon = text?.IndexOf(": ", StringComparison.Ordinal) ?? -1;
        if (colon < 0)
        {
            return text;
        }

        var joined = $"{text![..(colon + 1)]}{text[(colon + 1)..].TrimStart()}";
        return joined.Any(char.IsWhiteSpace) ? text : joined;
    }

    /// <summary>Creates an identifier from the output of <see cref="ToString"/> without validating it again.</summary>
    public static Curie FromCanonical(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(Curie other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : _value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The identifier, for example <c>MONDO:0008785</c>.</summary>
    public override string ToString() => _value ?? "";

    private static bool TrySplit(string text, out CuriePrefix? prefix, out string spelling, out string localId)
    {
        (prefix, spelling, localId) = (null, "", "");
        if (IdentifierAddresses.IsAddress(text))
        {
            if (IdentifierAddresses.TrySplit(text, out var found, out localId))
            {
                prefix = found;
                return true;
            }

            // OBO Foundry IRIs have one form for every ontology (http://obofoundry.org/id-policy).
            var obo = text.LastIndexOf("/obo/", StringComparison.OrdinalIgnoreCase);
            if (obo >= 0)
            {
                text = IdentifierAddresses.Cut(text[(obo + 5)..]);
            }
            else if (text.Contains("://", StringComparison.Ordinal))
            {
                return false;
            }
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var separator = colon >= 0 ? colon : text.IndexOf('_', StringComparison.Ordinal);
        if (separator <= 0 || separator == text.Length - 1 || text.Any(char.IsWhiteSpace) || !IsPrefix(text.AsSpan(0, separator)))
        {
            return false;
        }

        spelling = text[..separator];
        localId = text[(separator + 1)..];
        prefix = CuriePrefixes.Find(spelling);

        // An underscore is a separator only after a registered prefix: "a_b" is a word, not an identifier.
        return prefix is not null || colon >= 0;
    }

    private static bool IsPrefix(ReadOnlySpan<char> text) =>
        char.IsAsciiLetter(text[0]) && !text.ContainsAnyExcept(PrefixCharacters);

    internal static string Normalized(CuriePrefix prefix, string localId)
    {
        // identifiers.org repeats the prefix in the local part of some namespaces ("hgnc/HGNC:26054").
        if (localId.Length > prefix.Prefix.Length && localId[prefix.Prefix.Length] == ':'
            && localId.StartsWith(prefix.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            localId = localId[(prefix.Prefix.Length + 1)..];
        }

        return prefix.Prefix switch
        {
            "GARD" => localId.PadLeft(7, '0'),
            "OMIMPS" when localId.StartsWith("PS", StringComparison.OrdinalIgnoreCase) => localId[2..],

            // A dagger (also written as a plus) or an asterisk marks how a code is used and is not part of the code (ICD-10, volume 2, 3.1.3).
            "ICD10WHO" or "ICD10CM" => localId.TrimEnd('*', '+', '†').ToUpperInvariant(),
            "ICD11" => localId.ToUpperInvariant(),
            _ => localId,
        };
    }

    private static string Shortened(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
