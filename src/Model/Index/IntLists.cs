namespace KnowledgeGraph.Model;

/// <summary>A list of integers for each position, in two arrays: compressed sparse rows.</summary>
public sealed class IntLists
{
    private readonly int[] _offsets;
    private readonly int[] _items;

    private IntLists(int[] offsets, int[] items) => (_offsets, _items) = (offsets, items);

    /// <summary>How many lists there are.</summary>
    public int Count => _offsets.Length - 1;

    /// <summary>The list at a position.</summary>
    public ReadOnlySpan<int> this[int index] => _items.AsSpan(_offsets[index].._offsets[index + 1]);

    /// <summary>Makes the lists from themselves.</summary>
    public static IntLists Of(IReadOnlyList<IReadOnlyList<int>> lists)
    {
        var offsets = new int[lists.Count + 1];
        for (var i = 0; i < lists.Count; i++)
        {
            offsets[i + 1] = offsets[i] + lists[i].Count;
        }

        var items = new int[offsets[^1]];
        for (var i = 0; i < lists.Count; i++)
        {
            for (var j = 0; j < lists[i].Count; j++)
            {
                items[offsets[i] + j] = lists[i][j];
            }
        }

        return new IntLists(offsets, items);
    }

    /// <summary>For each key the values that came with it, in the order they came.</summary>
    /// <param name="count">How many keys there are: they are 0 to this less one.</param>
    /// <param name="keys">The key of each value.</param>
    /// <param name="values">The values.</param>
    public static IntLists Group(int count, ReadOnlySpan<int> keys, ReadOnlySpan<int> values)
    {
        var offsets = new int[count + 1];
        foreach (var key in keys)
        {
            offsets[key + 1]++;
        }

        for (var i = 0; i < count; i++)
        {
            offsets[i + 1] += offsets[i];
        }

        var next = offsets.AsSpan(0, count).ToArray();
        var items = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            items[next[keys[i]]++] = values[i];
        }

        return new IntLists(offsets, items);
    }

    internal static IntLists Load(IColumnReader reader, string name) =>
        new(reader.Read<int>(name + ".offsets"), reader.Read<int>(name + ".items"));

    internal void Save(IColumnWriter writer, string name)
    {
        writer.Write<int>(name + ".offsets", _offsets);
        writer.Write<int>(name + ".items", _items);
    }
}
