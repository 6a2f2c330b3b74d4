using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>Writes values unambiguously and identically on every machine: length-prefixed texts and little-endian numbers.</summary>
public sealed class CanonicalWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    /// <summary>The bytes written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>Discards the bytes written.</summary>
    public void Clear() => _buffer.ResetWrittenCount();

    /// <summary>Writes a text: its length in bytes, then its UTF-8; −1 for null.</summary>
    public void Write(string? text)
    {
        if (text is null)
        {
            Write(-1);
            return;
        }

        Write(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _buffer);
    }

    /// <summary>Writes an integer.</summary>
    public void Write(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.GetSpan(4), value);
        _buffer.Advance(4);
    }

    /// <summary>Writes the bits of a number.</summary>
    public void Write(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_buffer.GetSpan(8), value);
        _buffer.Advance(8);
    }

    /// <summary>Writes the number of texts, then each.</summary>
    public void Write(IReadOnlyList<string> texts)
    {
        Write(texts.Count);
        foreach (var text in texts)
        {
            Write(text);
        }
    }

    /// <summary>Writes the length of some bytes, then the bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Write(bytes.Length);
        _buffer.Write(bytes);
    }
}
