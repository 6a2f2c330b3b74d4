using System.Buffers;
using System.Buffers.Binary;

namespace KnowledgeGraph.Bolt.Chunking;

/// <summary>
/// Finds messages in the bytes that arrive (Bolt, "Chunking"). One buffer takes the bytes from the socket, and a message is
/// handed out where it lies; only the parts of a message of several chunks are moved together. Empty chunks between messages
/// (NOOP) are skipped.
/// </summary>
internal sealed class ChunkReader(int largestMessage) : IDisposable
{
    private const int HeaderSize = 2;
    private const int UsualBuffer = 64 * 1024;
    private const int LeastRoom = 4 * 1024;
    private const int LargestKeptBuffer = 1024 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(UsualBuffer);

    // [_message, _message + _joined) is what is known of the next message, [_next, _end) the bytes not looked at.
    private int _message;
    private int _joined;
    private int _next;
    private int _end;

    /// <summary>Room for bytes from the socket; what was handed out before is overwritten.</summary>
    public Memory<byte> Room()
    {
        if (_buffer.Length - _end < LeastRoom || _next == _end)
        {
            MoveToFront();
        }

        return _buffer.AsMemory(_end);
    }

    /// <summary>So many bytes were put into <see cref="Room"/>.</summary>
    public void Received(int count) => _end += count;

    /// <summary>The next whole message, valid until <see cref="Room"/> is asked for.</summary>
    /// <exception cref="ProtocolException">The message is larger than allowed.</exception>
    public bool TryRead(out ReadOnlySpan<byte> message)
    {
        while (_end - _next >= HeaderSize)
        {
            var size = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_next));
            if (size == 0)
            {
                _next += HeaderSize;
                if (_joined == 0)
                {
                    continue;
                }

                message = _buffer.AsSpan(_message, _joined);
                _joined = 0;
                return true;
            }

            if (_joined + size > largestMessage)
            {
                throw ChunkErrors.TooLarge(largestMessage);
            }

            if (_end - _next - HeaderSize < size)
            {
                break;
            }

            Join(size);
        }

        message = default;
        return false;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _joined = _next = _end = 0;
    }

    private void Join(int size)
    {
        var chunk = _next + HeaderSize;
        if (_joined == 0)
        {
            _message = chunk;
        }
        else
        {
            _buffer.AsSpan(chunk, size).CopyTo(_buffer.AsSpan(_message + _joined));
        }

        _joined += size;
        _next = chunk + size;
    }

    private void MoveToFront()
    {
        var kept = _joined + (_end - _next);
        var target = kept > _buffer.Length - LeastRoom ? ArrayPool<byte>.Shared.Rent(_buffer.Length * 2)
            : kept == 0 && _buffer.Length > LargestKeptBuffer ? ArrayPool<byte>.Shared.Rent(UsualBuffer)
            : _buffer;

        _buffer.AsSpan(_message, _joined).CopyTo(target);
        _buffer.AsSpan(_next, _end - _next).CopyTo(target.AsSpan(_joined));
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }

        (_message, _next, _end) = (0, _joined, kept);
    }
}
