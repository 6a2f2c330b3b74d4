using System.Text.Unicode;

namespace KnowledgeGraph.Sources.Content;

/// <summary>What may be wrong with the bytes of a row or line.</summary>
internal static class TextFaults
{
    /// <summary>Says what is wrong, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> text) =>
        !Utf8.IsValid(text) ? "the text is not valid UTF-8"
        : text.Contains((byte)0) ? "the text holds a byte of zero"
        : null;
}
