using KnowledgeGraph.Bolt.Chunking;
using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Tests.PackStream;

/// <summary>One value to bytes and back.</summary>
internal static class Packed
{
    public static byte[] Write(object? value)
    {
        var buffer = new OutgoingBuffer();
        new PackStreamWriter(buffer).WriteValue(value);
        return buffer.Written.ToArray();
    }

    public static object? Read(string hex) => Read(Hex.Bytes(hex));

    public static object? Read(byte[] bytes)
    {
        var reader = new PackStreamReader(bytes, new NameCache());
        var value = reader.ReadValue();
        Assert.True(reader.IsAtEnd, "the value ends before its bytes do");
        return value;
    }
}
