using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Model;

/// <summary>The stable id of an assertion: 128 bits, written as <c>a</c> and 22 characters of base64url (RFC 4648, section 5).</summary>
public static class AssertionId
{
    private const int Length = 23;

    /// <summary>The text of an id.</summary>
    public static string Format(UInt128 id)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, id);
        return "a" + Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads an id; false if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out UInt128 id)
    {
        id = default;
        if (text is not { Length: Length } || text[0] != 'a' || !Base64Url.IsValid(text.AsSpan(1)))
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[16];
        if (!Base64Url.TryDecodeFromChars(text.AsSpan(1), bytes, out var written) || written != 16)
        {
            return false;
        }

        id = BinaryPrimitives.ReadUInt128BigEndian(bytes);

        // The last character has four spare bits: only one spelling of an id is the id.
        return string.Equals(Format(id), text, StringComparison.Ordinal);
    }
}
