using System.Buffers.Text;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// A position in a list: the release, the list and the key of an item. Clients see opaque base64url text (RFC 4648 §5).
/// </summary>
/// <param name="Release">The content hash of the release.</param>
/// <param name="List">The list.</param>
/// <param name="Key">The key of the item.</param>
internal sealed record Cursor(string Release, ListIdentity List, PageKey Key)
{
    private const string Version = "1";
    private const char Separator = '|';

    // Much more than any cursor has: a hash, an owner of at most 200 characters and a few short parts.
    private const int MostCharacters = 1000;

    /// <summary>Parses the text that <see cref="ToString"/> produces; null for any other text.</summary>
    public static Cursor? TryRead(string text)
    {
        if (text.Length > MostCharacters || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
        var cursor = parts is [Version, var release, var field, var owner, var question, var value, var rank]
            && IsHash(release)
            && TryReadValue(value, out var number)
            && int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                ? new Cursor(release, new ListIdentity(field, owner, question), new PageKey(number, place))
                : null;

        // Decoding and parsing ignore blanks, padding and NUL, but only the exact original text is a valid cursor.
        return cursor?.ToString() == text ? cursor : null;
    }

    /// <summary>The text that clients see.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{Version}|{Release}|{List.Field}|{List.Owner}|{List.Question}|{Key.Value:R}|{Key.Rank}")));

    // The store looks up releases by this text, so only a hash may pass.
    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static bool TryReadValue(string text, out double? value)
    {
        value = null;
        if (text.Length == 0)
        {
            return true;
        }

        var read = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        value = number;
        return read;
    }
}
