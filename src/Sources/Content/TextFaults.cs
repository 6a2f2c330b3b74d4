using System.Text.Unicode;

namespace KnowledgeGraph.Sources.Content;

/// <summary>Finds errors in the bytes of a row or line.</summary>
internal static class TextFaults
{
    /// <summary>Describes the error, or returns null.</summary>
    public static string? Find(ReadOnlySpan<byte> text) =>
        !Utf8.IsValid(text) ? "the text is not valid UTF-8"
        : text.Contains((byte)0) ? "the text contains a zero byte"
        : null;
}
