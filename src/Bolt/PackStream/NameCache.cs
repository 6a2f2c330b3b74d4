using System.Text;

namespace KnowledgeGraph.Bolt.PackStream;

/// <summary>
/// Names that come again with every record (property keys, labels, relationship types) are decoded once a connection.
/// A slot holds the last name that fell into it, so the cache cannot grow.
/// </summary>
internal sealed class NameCache
{
    private const int Slots = 512;
    private const int LongestName = 64;

    private readonly string?[] _slots = new string?[Slots];

    /// <summary>The string of these bytes, or null when they are no name to keep and have to be decoded.</summary>
    public string? Find(ReadOnlySpan<byte> utf8)
    {
        var name = utf8.Length is 0 or > LongestName ? null : _slots[Slot(utf8)];
        return name is not null && Ascii.Equals(utf8, name) ? name : null;
    }

    public void Keep(ReadOnlySpan<byte> utf8, string name)
    {
        if (utf8.Length is > 0 and <= LongestName)
        {
            _slots[Slot(utf8)] = name;
        }
    }

    private static int Slot(ReadOnlySpan<byte> utf8)
    {
        var hash = (uint)utf8.Length;
        foreach (var value in utf8)
        {
            hash = (hash * 31) + value;
        }

        return (int)(hash % Slots);
    }
}
