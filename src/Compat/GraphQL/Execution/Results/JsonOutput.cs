using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>
/// Writes compact JSON (RFC 8259) in UTF-8 to a buffer. It writes values only; callers write the brackets and commas of objects and
/// lists. Only characters reserved in JSON are escaped; an unpaired surrogate becomes U+FFFD.
/// </summary>
/// <remarks>Why not Utf8JsonWriter: <c>docs/decisions/0017-results-are-columnar-with-a-custom-json-writer.md</c>.</remarks>
internal sealed class JsonOutput : IDisposable
{
    private const int InitialSize = 80 * 1024;

    // The maximum length of a 64-bit number, and of any other value of fixed format.
    private const int LongestNumber = 32;

    // A character takes at most six bytes: \u001F.
    private const int LongestCharacter = 6;

    private static readonly SearchValues<char> Reserved = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);

    /// <summary>The number of bytes in the buffer.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes in the buffer.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    /// <summary>Empties the buffer.</summary>
    public void Clear() => Length = 0;

    /// <summary>Writes bytes that are already JSON.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        Length += json.Length;
    }

    /// <summary>Writes a bracket, a comma or a colon.</summary>
    public void WriteRaw(byte character)
    {
        Reserve(1)[0] = character;
        Length++;
    }

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(LongestNumber), out var written);
        Length += written;
    }

    /// <summary>Writes a finite number with the fewest digits that are parsed as the same number.</summary>
    public void WriteNumber(double value)
    {
        if (value == (int)value)
        {
            WriteNumber((int)value);
            return;
        }

        if (TryWriteThousandths(value))
        {
            return;
        }

        value.TryFormat(Reserve(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public void WriteString(ReadOnlySpan<char> text)
    {
        var room = Reserve((text.Length * LongestCharacter) + 2);
        room[0] = (byte)'"';
        var length = 1;
        while (true)
        {
            var plain = text.IndexOfAny(Reserved);
            Utf8.FromUtf16(plain < 0 ? text : text[..plain], room[length..], out _, out var written, replaceInvalidSequences: true);
            length += written;
            if (plain < 0)
            {
                break;
            }

            length += Escape(text[plain], room[length..]);
            text = text[(plain + 1)..];
        }

        room[length] = (byte)'"';
        Length += length + 1;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private static int Escape(char character, Span<byte> room)
    {
        ReadOnlySpan<byte> escape = character switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\b' => "\\b"u8,
            '\f' => "\\f"u8,
            '\n' => "\\n"u8,
            '\r' => "\\r"u8,
            '\t' => "\\t"u8,
            _ => [],
        };
        if (escape.IsEmpty)
        {
            return Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"), room);
        }

        escape.CopyTo(room);
        return escape.Length;
    }

    /// <summary>
    /// Writes a fraction with at most three decimals, as most frequencies have. Numbers with so few digits correspond to distinct doubles,
    /// so these are the fewest digits.
    /// </summary>
    private bool TryWriteThousandths(double value)
    {
        var thousandths = (int)Math.Round(value * 1000);
        if (value is not (> 0 and < 1) || thousandths / 1000.0 != value)
        {
            return false;
        }

        var room = Reserve(LongestNumber);
        var length = 2;
        (room[0], room[1]) = ((byte)'0', (byte)'.');
        for (var unit = 100; thousandths > 0; unit /= 10)
        {
            room[length++] = (byte)('0' + (thousandths / unit));
            thousandths %= unit;
        }

        Length += length;
        return true;
    }

    private Span<byte> Reserve(int size)
    {
        if (_buffer.Length - Length < size)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _buffer.Length, checked(Length + size)));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(Length);
    }
}
