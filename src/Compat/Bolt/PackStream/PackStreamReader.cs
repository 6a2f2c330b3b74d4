using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Bolt.PackStream;

/// <summary>
/// Reads the values of a message (PackStream 1). Every size is compared with the number of remaining bytes before memory is allocated, and
/// nesting is limited, so a message cannot take more memory than a multiple of its size.
/// </summary>
internal ref struct PackStreamReader(ReadOnlySpan<byte> message, NameCache names)
{
    private const int DeepestNesting = 100;
    private const long FirstCachedInteger = -128;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] CachedIntegers = [.. Enumerable.Range((int)FirstCachedInteger, 1152).Select(value => (object)(long)value)];

    private readonly ReadOnlySpan<byte> _message = message;
    private int _position;
    private int _depth;

    /// <summary>The number of bytes read so far, for error messages.</summary>
    public readonly int Position => _position;

    public readonly bool IsAtEnd => _position == _message.Length;

    /// <summary>
    /// The next value: null, bool, long, double, string, byte[], List&lt;object?&gt;, Dictionary&lt;string, object?&gt;,
    /// <see cref="INode"/>, <see cref="IRelationship"/> or <see cref="IPath"/>.
    /// </summary>
    /// <exception cref="ProtocolException">The bytes are not such a value.</exception>
    public object? ReadValue()
    {
        var marker = Peek();
        switch (marker)
        {
            case <= 0x7F or >= 0xF0 or (>= Marker.Int8 and <= Marker.Int64):
                return Boxed(ReadInteger());
            case < Marker.TinyList or Marker.String8 or Marker.String16 or Marker.String32:
                return ReadString();
            case < Marker.TinyMap or Marker.List8 or Marker.List16 or Marker.List32:
                return ReadList();
            case < Marker.TinyStructure or Marker.Map8 or Marker.Map16 or Marker.Map32:
                return ReadMap();
            case < Marker.Null:
                Enter();
                var structure = StructureReader.Read(ref this);
                _depth--;
                return structure;
            case Marker.Null:
                _position++;
                return null;
            case Marker.Float:
                return ReadFloat();
            case Marker.False:
                _position++;
                return False;
            case Marker.True:
                _position++;
                return True;
            case Marker.Bytes8 or Marker.Bytes16 or Marker.Bytes32:
                return ReadBytes();
            default:
                throw PackStreamErrors.UnexpectedMarker(marker, _position, "a value");
        }
    }

    public long ReadInteger()
    {
        var start = _position;
        var marker = Take(1)[0];
        return marker switch
        {
            <= 0x7F or >= 0xF0 => (sbyte)marker,
            Marker.Int8 => (sbyte)Take(1)[0],
            Marker.Int16 => BinaryPrimitives.ReadInt16BigEndian(Take(2)),
            Marker.Int32 => BinaryPrimitives.ReadInt32BigEndian(Take(4)),
            Marker.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(8)),
            _ => throw PackStreamErrors.UnexpectedMarker(marker, start, "an integer"),
        };
    }

    public string ReadString() => Decode(TakeString());

    /// <summary>Reads a string that is likely to be repeated; see <see cref="NameCache"/>.</summary>
    public string ReadName()
    {
        var utf8 = TakeString();
        var name = names.Find(utf8);
        if (name is null)
        {
            name = Decode(utf8);
            names.Keep(utf8, name);
        }

        return name;
    }

    public List<object?> ReadList()
    {
        Enter();
        var count = ReadListHeader();
        var list = new List<object?>(count);
        for (var i = 0; i < count; i++)
        {
            list.Add(ReadValue());
        }

        _depth--;
        return list;
    }

    /// <summary>Reads a dictionary; for equal keys the last one counts, as specified.</summary>
    public Dictionary<string, object?> ReadMap()
    {
        Enter();
        var count = ReadMapHeader();
        var map = new Dictionary<string, object?>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = ReadName();
            map[key] = ReadValue();
        }

        _depth--;
        return map;
    }

    /// <summary>Reads the number of values that follow.</summary>
    public int ReadListHeader()
    {
        var start = _position;
        var marker = Take(1)[0];
        long count = marker switch
        {
            >= Marker.TinyList and < Marker.TinyMap => marker & 0x0F,
            Marker.List8 => Take(1)[0],
            Marker.List16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            Marker.List32 => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
            _ => throw PackStreamErrors.UnexpectedMarker(marker, start, "a list"),
        };
        return count <= Remaining ? (int)count : throw PackStreamErrors.SizeBeyondMessage("list", count, start);
    }

    /// <summary>Reads the tag of a structure and the number of fields that follow.</summary>
    public byte ReadStructureHeader(out int fields)
    {
        var marker = Peek();
        if ((marker & 0xF0) != Marker.TinyStructure)
        {
            throw PackStreamErrors.UnexpectedMarker(marker, _position, "a structure");
        }

        fields = marker & 0x0F;
        return Take(2)[1];
    }

    private readonly int Remaining => _message.Length - _position;

    private int ReadMapHeader()
    {
        var start = _position;
        var marker = Take(1)[0];
        long count = marker switch
        {
            >= Marker.TinyMap and < Marker.TinyStructure => marker & 0x0F,
            Marker.Map8 => Take(1)[0],
            Marker.Map16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            Marker.Map32 => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
            _ => throw PackStreamErrors.UnexpectedMarker(marker, start, "a dictionary"),
        };
        return count <= Remaining / 2 ? (int)count : throw PackStreamErrors.SizeBeyondMessage("dictionary", count, start);
    }

    private double ReadFloat()
    {
        _position++;
        return BinaryPrimitives.ReadDoubleBigEndian(Take(8));
    }

    private byte[] ReadBytes()
    {
        var marker = Take(1)[0];
        long size = marker switch
        {
            Marker.Bytes8 => Take(1)[0],
            Marker.Bytes16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            _ => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
        };
        return Take(size).ToArray();
    }

    private ReadOnlySpan<byte> TakeString()
    {
        var start = _position;
        var marker = Take(1)[0];
        long size = marker switch
        {
            >= Marker.TinyString and < Marker.TinyList => marker & 0x0F,
            Marker.String8 => Take(1)[0],
            Marker.String16 => BinaryPrimitives.ReadUInt16BigEndian(Take(2)),
            Marker.String32 => BinaryPrimitives.ReadUInt32BigEndian(Take(4)),
            _ => throw PackStreamErrors.UnexpectedMarker(marker, start, "a string"),
        };
        return Take(size);
    }

    private readonly string Decode(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return StrictUtf8.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            throw PackStreamErrors.NotUtf8(_position - utf8.Length);
        }
    }

    private static object Boxed(long value)
    {
        var index = value - FirstCachedInteger;
        return (ulong)index < (ulong)CachedIntegers.Length ? CachedIntegers[index] : value;
    }

    private void Enter()
    {
        if (++_depth > DeepestNesting)
        {
            throw PackStreamErrors.TooDeep(_position, DeepestNesting);
        }
    }

    private readonly byte Peek() => _position < _message.Length ? _message[_position] : throw PackStreamErrors.Truncated(_position);

    private ReadOnlySpan<byte> Take(long count)
    {
        if (count > Remaining)
        {
            throw PackStreamErrors.Truncated(_position);
        }

        var taken = _message.Slice(_position, (int)count);
        _position += (int)count;
        return taken;
    }
}
