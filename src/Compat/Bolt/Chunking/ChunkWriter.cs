using System.Buffers.Binary;

namespace KnowledgeGraph.Bolt.Chunking;

/// <summary>
/// Frames messages in chunks (Bolt, "Chunking"): a two-byte size precedes each chunk, and a chunk of size 0 ends the message. The size of
/// the first chunk is reserved before a message is written, so that only messages of several chunks have to be moved afterwards.
/// </summary>
internal sealed class ChunkWriter(OutgoingBuffer buffer)
{
    private const int HeaderSize = 2;

    private int _start;

    public void Begin()
    {
        _start = buffer.Length;
        buffer.Append(HeaderSize);
    }

    public void End()
    {
        var size = buffer.Length - _start - HeaderSize;
        var chunks = Math.Max(1, (size + ushort.MaxValue - 1) / ushort.MaxValue);
        buffer.Append((chunks - 1) * HeaderSize);

        var message = buffer.From(_start);
        for (var chunk = chunks - 1; chunk >= 0; chunk--)
        {
            var from = chunk * ushort.MaxValue;
            var length = Math.Min(size - from, ushort.MaxValue);
            var to = from + (chunk * HeaderSize);
            message.Slice(HeaderSize + from, length).CopyTo(message[(to + HeaderSize)..]);
            BinaryPrimitives.WriteUInt16BigEndian(message[to..], (ushort)length);
        }

        buffer.Append(HeaderSize).Clear();
    }

    /// <summary>Removes a message that could not be written completely.</summary>
    public void Abandon() => buffer.Truncate(_start);
}
