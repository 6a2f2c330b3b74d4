using System.Buffers.Binary;
using System.Collections;
using System.Text;
using KnowledgeGraph.Bolt.Chunking;

namespace KnowledgeGraph.Bolt.PackStream;

/// <summary>Appends values in their shortest form (PackStream 1) to a buffer.</summary>
internal sealed class PackStreamWriter(OutgoingBuffer buffer)
{
    private const int DeepestNesting = 100;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private int _depth;

    /// <exception cref="ProtocolException">The value cannot be represented in PackStream.</exception>
    public void WriteValue(object? value)
    {
        switch (value)
        {
            case null: WriteNull(); break;
            case string text: WriteString(text); break;
            case bool truth: Byte(truth ? Marker.True : Marker.False); break;
            case long integer: WriteInteger(integer); break;
            case int integer: WriteInteger(integer); break;
            case double number: WriteFloat(number); break;
            case float number: WriteFloat(number); break;
            case byte or sbyte or short or ushort or uint: WriteInteger(Convert.ToInt64(value)); break;
            case ulong integer: WriteInteger(integer <= long.MaxValue ? (long)integer : throw PackStreamErrors.IntegerTooLarge(integer)); break;
            case char character: WriteString(character.ToString()); break;
            case byte[] bytes: WriteBytes(bytes); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(map.Count, map); break;
            case IDictionary<string, object?> map: WriteMap(map.Count, map); break;
            case IDictionary map: WriteMap(map); break;
            case ICollection list: WriteList(list.Count, list); break;
            case IEnumerable items: WriteList(items.Cast<object?>().ToList()); break;
            default: throw PackStreamErrors.Unsendable(value.GetType());
        }
    }

    public void WriteNull() => Byte(Marker.Null);

    public void WriteInteger(long value)
    {
        switch (value)
        {
            case >= Marker.MinTinyInt and <= sbyte.MaxValue:
                Byte(unchecked((byte)value));
                break;
            case >= sbyte.MinValue and < 0:
                Byte(Marker.Int8);
                Byte(unchecked((byte)value));
                break;
            case >= short.MinValue and <= short.MaxValue:
                Byte(Marker.Int16);
                BinaryPrimitives.WriteInt16BigEndian(buffer.Append(2), (short)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                Byte(Marker.Int32);
                BinaryPrimitives.WriteInt32BigEndian(buffer.Append(4), (int)value);
                break;
            default:
                Byte(Marker.Int64);
                BinaryPrimitives.WriteInt64BigEndian(buffer.Append(8), value);
                break;
        }
    }

    public void WriteString(string text)
    {
        try
        {
            var size = StrictUtf8.GetByteCount(text);
            WriteHeader(size, Marker.TinyString, Marker.String8);
            StrictUtf8.GetBytes(text, buffer.Append(size));
        }
        catch (EncoderFallbackException)
        {
            throw PackStreamErrors.NotUnicode();
        }
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        WriteSize(bytes.Length, Marker.Bytes8);
        bytes.CopyTo(buffer.Append(bytes.Length));
    }

    public void WriteMap(IEnumerable<KeyValuePair<string, object?>> map) => WriteMap(map.Count(), map);

    public void WriteListHeader(int count) => WriteHeader(count, Marker.TinyList, Marker.List8);

    public void WriteMapHeader(int count) => WriteHeader(count, Marker.TinyMap, Marker.Map8);

    public void WriteStructureHeader(byte tag, int fields)
    {
        // Messages are structures and never nested. This resets the depth after a message that failed within its parameters.
        _depth = 0;
        Byte((byte)(Marker.TinyStructure + fields));
        Byte(tag);
    }

    private void WriteFloat(double value)
    {
        Byte(Marker.Float);
        BinaryPrimitives.WriteDoubleBigEndian(buffer.Append(8), value);
    }

    private void WriteList(List<object?> list) => WriteList(list.Count, list);

    private void WriteList(int count, IEnumerable items)
    {
        Enter();
        WriteListHeader(count);
        foreach (var item in items)
        {
            WriteValue(item);
        }

        _depth--;
    }

    private void WriteMap(int count, IEnumerable<KeyValuePair<string, object?>> map)
    {
        Enter();
        WriteMapHeader(count);
        foreach (var (key, value) in map)
        {
            WriteString(key);
            WriteValue(value);
        }

        _depth--;
    }

    private void WriteMap(IDictionary map)
    {
        Enter();
        WriteMapHeader(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            WriteString(entry.Key as string ?? throw PackStreamErrors.Unsendable(map.GetType()));
            WriteValue(entry.Value);
        }

        _depth--;
    }

    private void WriteHeader(int size, byte tiny, byte marker8)
    {
        if (size <= Marker.MaxTinySize)
        {
            Byte((byte)(tiny + size));
        }
        else
        {
            WriteSize(size, marker8);
        }
    }

    // In every family, the markers for 8-bit, 16-bit and 32-bit sizes are consecutive.
    private void WriteSize(int size, byte marker8)
    {
        switch (size)
        {
            case <= byte.MaxValue:
                Byte(marker8);
                Byte((byte)size);
                break;
            case <= ushort.MaxValue:
                Byte((byte)(marker8 + 1));
                BinaryPrimitives.WriteUInt16BigEndian(buffer.Append(2), (ushort)size);
                break;
            default:
                Byte((byte)(marker8 + 2));
                BinaryPrimitives.WriteInt32BigEndian(buffer.Append(4), size);
                break;
        }
    }

    private void Byte(byte value) => buffer.Append(1)[0] = value;

    private void Enter()
    {
        if (++_depth > DeepestNesting)
        {
            throw PackStreamErrors.TooDeepToSend(DeepestNesting);
        }
    }
}
