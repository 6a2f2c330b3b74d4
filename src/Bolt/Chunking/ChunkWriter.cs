using System.Buffers.Binary;

namespace KnowledgeGraph.Bolt.Chunking;

/// <summary>
/// Frames messages in chunks (Bolt, "Chunking"): each chunk has its size before it in two bytes, and a chunk of size 0 ends
/// the message. A message is written behind room for one chunk's size; only longer ones are moved apart afterwards.
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

    /// <summary>Takes back a message that could not be written to its end.</summary>
    public void Abandon() => buffer.Truncate(_start);
}
