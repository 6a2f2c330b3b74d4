namespace KnowledgeGraph.Model;

/// <summary>
/// A column of small integers, −1 for nothing, in one, two or four bytes each: the least that holds the greatest of them.
/// Most columns of assertions have few distinct values, so this makes an index about a third as large.
/// </summary>
public sealed class IntColumn
{
    // Exactly one is set. Values are stored one up, so that nothing is 0.
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;

    private IntColumn(byte[]? bytes, ushort[]? shorts, int[]? ints) => (_bytes, _shorts, _ints) = (bytes, shorts, ints);

    /// <summary>How many values there are.</summary>
    public int Count => _bytes?.Length ?? _shorts?.Length ?? _ints!.Length;

    /// <summary>The value at a position; −1 for nothing.</summary>
    public int this[int index] =>
        _bytes is not null ? _bytes[index] - 1 : _shorts is not null ? _shorts[index] - 1 : _ints![index] - 1;

    /// <summary>Makes a column.</summary>
    /// <param name="values">Values from −1 up.</param>
    public static IntColumn Of(ReadOnlySpan<int> values)
    {
        var greatest = -1;
        foreach (var value in values)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, -1, nameof(values));
            greatest = Math.Max(greatest, value);
        }

        return greatest switch
        {
            < byte.MaxValue => new IntColumn(Convert(values, value => (byte)(value + 1)), null, null),
            < ushort.MaxValue => new IntColumn(null, Convert(values, value => (ushort)(value + 1)), null),
            _ => new IntColumn(null, null, Convert(values, value => value + 1)),
        };
    }

    internal static IntColumn Load(IColumnReader reader, string name, int count)
    {
        var width = count == 0 ? 1 : reader.ByteCount(name) / count;
        return width switch
        {
            1 => new IntColumn(reader.Read<byte>(name), null, null),
            2 => new IntColumn(null, reader.Read<ushort>(name), null),
            _ => new IntColumn(null, null, reader.Read<int>(name)),
        };
    }

    internal void Save(IColumnWriter writer, string name)
    {
        if (_bytes is not null)
        {
            writer.Write<byte>(name, _bytes);
        }
        else if (_shorts is not null)
        {
            writer.Write<ushort>(name, _shorts);
        }
        else
        {
            writer.Write<int>(name, _ints);
        }
    }

    private static T[] Convert<T>(ReadOnlySpan<int> values, Func<int, T> convert)
    {
        var result = new T[values.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = convert(values[i]);
        }

        return result;
    }
}
