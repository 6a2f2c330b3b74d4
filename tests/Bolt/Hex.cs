namespace KnowledgeGraph.Bolt.Tests;

/// <summary>Bytes as the Bolt documentation prints them: two digits each, with any white space between.</summary>
internal static class Hex
{
    public static byte[] Bytes(string hex) => Convert.FromHexString(string.Concat(hex.Where(c => !char.IsWhiteSpace(c))));

    public static string Text(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes);

    /// <summary>Without white space, to compare with <see cref="Text"/>.</summary>
    public static string Compact(string hex) => Text(Bytes(hex));
}
