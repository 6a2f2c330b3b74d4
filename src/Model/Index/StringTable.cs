using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>
/// Strings by number, kept as one block of UTF-8 and made into objects when first asked for: an index opens
/// without decoding, and a server holds only the strings that were asked for.
/// </summary>
public sealed class StringTable
{
    private readonly byte[] _utf8;
    private readonly int[] _offsets;

    // Two threads may decode the same string at once; either result will do.
    private readonly string?[] _decoded;

    private StringTable(byte[] utf8, int[] offsets)
    {
        _utf8 = utf8;
        _offsets = offsets;
        _decoded = new string?[offsets.Length - 1];
    }

    /// <summary>How many strings there are.</summary>
    public int Count => _decoded.Length;

    /// <summary>The string of a number.</summary>
    public string this[int index] => _decoded[index] ??= Encoding.UTF8.GetString(Utf8(index));

    /// <summary>The string of a number as UTF-8, without making an object.</summary>
    public ReadOnlySpan<byte> Utf8(int index) => _utf8.AsSpan(_offsets[index].._offsets[index + 1]);

    /// <summary>Numbers strings by their position.</summary>
    public static StringTable Of(IReadOnlyCollection<string> strings)
    {
        var offsets = new int[strings.Count + 1];
        var position = 0;
        foreach (var text in strings)
        {
            offsets[position + 1] = checked(offsets[position] + Encoding.UTF8.GetByteCount(text));
            position++;
        }

        var utf8 = new byte[offsets[^1]];
        position = 0;
        foreach (var text in strings)
        {
            Encoding.UTF8.GetBytes(text, utf8.AsSpan(offsets[position]));
            position++;
        }

        return new StringTable(utf8, offsets);
    }

    /// <summary>The number of a string, or −1; compares them one by one, so for short tables only.</summary>
    public int Find(string text)
    {
        var sought = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < Count; i++)
        {
            if (Utf8(i).SequenceEqual(sought))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static StringTable Load(IColumnReader reader, string name) =>
        new(reader.Read<byte>(name + ".utf8"), reader.Read<int>(name + ".offsets"));

    /// <summary>Writes it as columns whose names begin with this one.</summary>
    public void Save(IColumnWriter writer, string name)
    {
        writer.Write<byte>(name + ".utf8", _utf8);
        writer.Write<int>(name + ".offsets", _offsets);
    }
}
