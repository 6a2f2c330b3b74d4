namespace KnowledgeGraph.Bolt.Chunking;

/// <summary>A growing buffer with the bytes that the next flush sends.</summary>
internal sealed class OutgoingBuffer
{
    private const int FirstSize = 4 * 1024;
    private const int LargestKeptSize = 1024 * 1024;

    private byte[] _bytes = new byte[FirstSize];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Appends the given number of bytes and returns them; they must be filled before the next call.</summary>
    public Span<byte> Append(int count)
    {
        if (count > _bytes.Length - Length)
        {
            Array.Resize(ref _bytes, (int)Math.Max(Math.Min(_bytes.Length * 2L, Array.MaxLength), checked(Length + count)));
        }

        var added = _bytes.AsSpan(Length, count);
        Length += count;
        return added;
    }

    /// <summary>The bytes from <paramref name="start"/> to the end.</summary>
    public Span<byte> From(int start) => _bytes.AsSpan(start, Length - start);

    /// <summary>Removes the bytes after <paramref name="length"/>.</summary>
    public void Truncate(int length) => Length = length;

    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > LargestKeptSize)
        {
            _bytes = new byte[FirstSize];
        }
    }
}
