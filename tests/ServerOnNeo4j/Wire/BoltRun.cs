using System.Buffers.Binary;
using System.Text;

namespace KnowledgeGraph.Server.Tests.Wire;

/// <summary>A RUN message as it crossed the wire.</summary>
/// <param name="Text">The text of the statement.</param>
/// <param name="Parameters">The bytes behind the text: parameters and settings of the transaction, packed.</param>
internal sealed record BoltRun(string Text, byte[] Parameters)
{
    private const byte StructureOfThree = 0xB3;
    private const byte Run = 0x10;

    /// <summary>Reads a message (Bolt, "RUN": text, parameters, extra); null when it is another one.</summary>
    public static BoltRun? Read(ReadOnlySpan<byte> message)
    {
        if (message is not [StructureOfThree, Run, var marker, ..])
        {
            return null;
        }

        // PackStream, "String": the size is in the marker, or in the 1, 2 or 4 bytes behind it.
        var (start, size) = marker switch
        {
            >= 0x80 and <= 0x8F => (3, marker - 0x80),
            0xD0 => (4, message[3]),
            0xD1 => (5, BinaryPrimitives.ReadUInt16BigEndian(message[3..])),
            0xD2 => (7, BinaryPrimitives.ReadInt32BigEndian(message[3..])),
            _ => throw new InvalidDataException($"a RUN message begins with the marker {marker:X2}, which is no string's"),
        };
        return new BoltRun(Encoding.UTF8.GetString(message.Slice(start, size)), message[(start + size)..].ToArray());
    }

    /// <summary>Whether a parameter holds this text.</summary>
    public bool Holds(string text) => Parameters.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
