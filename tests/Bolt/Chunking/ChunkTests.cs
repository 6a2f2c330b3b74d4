using KnowledgeGraph.Bolt.Chunking;

namespace KnowledgeGraph.Bolt.Tests.Chunking;

/// <summary>The examples of https://neo4j.com/docs/bolt/current/bolt/message/ under "Chunking", and what lies between them.</summary>
public sealed class ChunkTests
{
    private const string Sixteen = "00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F";
    private const string Eight = "0F 0E 0D 0C 0B 0A 09 08";

    public static TheoryData<string, string[]> Examples() => new()
    {
        { $"00 10 {Sixteen} 00 00", [Sixteen] },
        { $"00 10 {Sixteen} 00 04 01 02 03 04 00 00", [$"{Sixteen} 01 02 03 04"] },
        { $"00 10 {Sixteen} 00 00 00 08 {Eight} 00 00", [Sixteen, Eight] },
        { $"00 10 {Sixteen} 00 00 00 00 00 08 {Eight} 00 00", [Sixteen, Eight] }, // a NOOP between
        { $"00 00 00 00 00 01 AA 00 01 BB 00 01 CC 00 00 00 00", ["AA BB CC"] },
        { "00 00", [] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Messages_are_found_wherever_the_bytes_are_cut(string hex, string[] messages)
    {
        var bytes = Hex.Bytes(hex);
        for (var piece = 1; piece <= bytes.Length; piece++)
        {
            Assert.Equal(messages.Select(Hex.Compact), ReadInPieces(bytes, piece));
        }
    }

    [Fact]
    public void Half_a_chunk_is_no_message_yet()
    {
        using var reader = new ChunkReader(1_000);
        Receive(reader, Hex.Bytes("00 10 00 01 02"));
        Assert.False(reader.TryRead(out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(200_000)]
    public void A_message_of_any_size_is_written_in_chunks_and_read_again(int size)
    {
        var message = new byte[size];
        new Random(size).NextBytes(message);
        var buffer = new OutgoingBuffer();
        var writer = new ChunkWriter(buffer);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            writer.Begin();
            message.CopyTo(buffer.Append(size));
            writer.End();
        }

        var chunks = Math.Max(1, (size + 65_534) / 65_535);
        Assert.Equal(2 * (size + (2 * chunks) + 2), buffer.Length);
        var expected = size == 0 ? [] : new[] { Hex.Text(message), Hex.Text(message) };
        Assert.Equal(expected, ReadInPieces(buffer.Written.ToArray(), 1_000));
    }

    [Fact]
    public void A_message_of_the_largest_chunk_and_one_byte_has_two_chunks()
    {
        var buffer = new OutgoingBuffer();
        var writer = new ChunkWriter(buffer);
        writer.Begin();
        buffer.Append(65_536).Fill(0x07);
        writer.End();
        var bytes = buffer.Written.Span;
        Assert.Equal("FFFF07", Hex.Text(bytes[..3]));
        Assert.Equal("070001070000", Hex.Text(bytes[^6..]));
    }

    [Fact]
    public void A_message_that_is_abandoned_leaves_nothing()
    {
        var buffer = new OutgoingBuffer();
        var writer = new ChunkWriter(buffer);
        writer.Begin();
        buffer.Append(1)[0] = 0xAA;
        writer.End();
        writer.Begin();
        buffer.Append(10);
        writer.Abandon();
        Assert.Equal("0001AA0000", Hex.Text(buffer.Written.Span));
    }

    [Fact]
    public void A_message_larger_than_allowed_is_refused_before_it_is_there()
    {
        using var reader = new ChunkReader(largestMessage: 20);
        Receive(reader, Hex.Bytes($"00 10 {Sixteen} 00 05"));
        var error = Assert.Throws<ProtocolException>(() => reader.TryRead(out _));
        Assert.Equal(BoltErrorCodes.MalformedMessage, error.Code);
    }

    private static List<string> ReadInPieces(byte[] bytes, int piece)
    {
        using var reader = new ChunkReader(1_000_000);
        var messages = new List<string>();
        foreach (var part in bytes.Chunk(piece))
        {
            Receive(reader, part);
            while (reader.TryRead(out var message))
            {
                messages.Add(Hex.Text(message));
            }
        }

        return messages;
    }

    private static void Receive(ChunkReader reader, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var room = reader.Room().Span;
            var count = Math.Min(room.Length, bytes.Length);
            bytes[..count].CopyTo(room);
            reader.Received(count);
            bytes = bytes[count..];
        }
    }
}
