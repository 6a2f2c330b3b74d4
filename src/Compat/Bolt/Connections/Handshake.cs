using System.Buffers.Binary;

namespace KnowledgeGraph.Bolt.Connections;

/// <summary>
/// Negotiates the version (Bolt, "Handshake"). The client first proposes the manifest, in which the server lists its versions and the
/// client chooses one. Older servers ignore it and choose from the version ranges that follow.
/// </summary>
internal static class Handshake
{
    private const uint Magic = 0x6060B017;
    private const uint ManifestV1 = 0x000001FF;
    private const uint From58To56 = 0x00020805;
    private const uint From54To50 = 0x00040405;
    private const uint None = 0;
    private const uint Http = 0x48545450; // "HTTP"
    private const int MostVersions = 256;

    public static async Task<BoltVersion> NegotiateAsync(Stream stream, ServerAddress address, CancellationToken cancellationToken)
    {
        var proposal = new byte[20];
        uint[] words = [Magic, ManifestV1, From58To56, From54To50, None];
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(proposal.AsSpan(i * 4), words[i]);
        }

        await stream.WriteAsync(proposal, cancellationToken);
        var answer = await ReadWordAsync(stream, address, cancellationToken);
        var version = answer == ManifestV1
            ? await ChooseFromManifestAsync(stream, address, cancellationToken)
            : new BoltVersion((byte)answer, (byte)(answer >> 8));
        return answer switch
        {
            None => throw TransportErrors.NoCommonVersion(address),
            Http => throw TransportErrors.NotBolt(address, "it speaks HTTP; the Bolt port is another, usually 7687"),
            _ when !version.IsSupported => throw TransportErrors.NotBolt(address, $"it answered the handshake with {answer:X8}"),
            _ => version,
        };
    }

    private static async Task<BoltVersion> ChooseFromManifestAsync(Stream stream, ServerAddress address, CancellationToken cancellationToken)
    {
        var count = await ReadVarIntAsync(stream, address, cancellationToken);
        if (count > MostVersions)
        {
            throw TransportErrors.NotBolt(address, $"its manifest states {count} versions");
        }

        BoltVersion? best = null;
        for (var i = 0UL; i < count; i++)
        {
            best = Better(best, await ReadWordAsync(stream, address, cancellationToken));
        }

        _ = await ReadVarIntAsync(stream, address, cancellationToken); // capabilities; none is defined
        var chosen = best ?? throw TransportErrors.NoCommonVersion(address);

        byte[] reply = [0, 0, chosen.Minor, chosen.Major, 0];
        await stream.WriteAsync(reply, cancellationToken);
        return chosen;
    }

    // The bytes of a range: reserved, number of minor versions below, minor, major.
    private static BoltVersion? Better(BoltVersion? best, uint range)
    {
        int highest = (byte)(range >> 8);
        int lowest = Math.Max(0, highest - (byte)(range >> 16));
        for (var minor = highest; minor >= lowest; minor--)
        {
            var version = new BoltVersion((byte)range, (byte)minor);
            if (version.IsSupported)
            {
                return best is { } other && other.Minor > version.Minor ? best : version;
            }
        }

        return best;
    }

    private static async Task<uint> ReadWordAsync(Stream stream, ServerAddress address, CancellationToken cancellationToken)
    {
        var word = new byte[4];
        await ReadAsync(stream, word, address, cancellationToken);
        return BinaryPrimitives.ReadUInt32BigEndian(word);
    }

    // Seven bits per byte, least significant first; the highest bit is set if more bytes follow.
    private static async Task<ulong> ReadVarIntAsync(Stream stream, ServerAddress address, CancellationToken cancellationToken)
    {
        var one = new byte[1];
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            await ReadAsync(stream, one, address, cancellationToken);
            value |= (ulong)(one[0] & 0x7F) << shift;
            if (one[0] < 0x80)
            {
                return value;
            }
        }

        throw TransportErrors.NotBolt(address, "a number of its manifest does not end");
    }

    private static async Task ReadAsync(Stream stream, byte[] buffer, ServerAddress address, CancellationToken cancellationToken)
    {
        if (await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken) < buffer.Length)
        {
            throw TransportErrors.Lost(address, "the server closed it during the handshake");
        }
    }
}
