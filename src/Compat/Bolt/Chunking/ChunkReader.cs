using System.Buffers;
using System.Buffers.Binary;

namespace KnowledgeGraph.Bolt.Chunking;

/// <summary>
/// Extracts messages from the received bytes (Bolt, "Chunking"). Bytes are read from the socket into a single buffer, and messages are
/// returned as slices of it; only messages of several chunks are moved, to join their parts. Empty chunks between messages (NOOP) are
/// skipped.
/// </summary>
internal sealed class ChunkReader(int largestMessage) : IDisposable
{
    private const int HeaderSize = 2;
    private const int UsualBuffer = 64 * 1024;
    private const int LeastRoom = 4 * 1024;
    private const int LargestKeptBuffer = 1024 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(UsualBuffer);

    // [_message, _message + _joined) is the received part of the next message, [_next, _end) the bytes not yet processed.
    private int _message;
    private int _joined;
    private int _next;
    private int _end;

    /// <summary>Free space for bytes from the socket. Invalidates messages returned before.</summary>
    public Memory<byte> Room()
    {
        if (_buffer.Length - _end < LeastRoom || _next == _end)
        {
            MoveToFront();
        }

        return _buffer.AsMemory(_end);
    }

    /// <summary>Reports how many bytes were written to <see cref="Room"/>.</summary>
    public void Received(int count) => _end += count;

    /// <summary>The next complete message, valid until the next call of <see cref="Room"/>.</summary>
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
