using System.Text;

namespace KnowledgeGraph.Bolt.PackStream;

/// <summary>
/// Caches names that every record repeats (property keys, labels, relationship types), so that they are decoded once per connection.
/// A new name replaces the one in its slot, so the size of the cache is fixed.
/// </summary>
internal sealed class NameCache
{
    private const int Slots = 512;
    private const int LongestName = 64;

    private readonly string?[] _slots = new string?[Slots];

    /// <summary>The cached string of these bytes, or null if it has to be decoded.</summary>
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
