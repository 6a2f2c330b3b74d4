using System.Buffers.Binary;

namespace KnowledgeGraph.Server.Tests.Wire;

/// <summary>
/// The client's side of one conversation: passes it on chunk by chunk, and tells of a RUN message before the server has the end of
/// it, so whoever has an answer finds the statement written down.
/// </summary>
internal sealed class TappedConversation(Stream client, Stream server, Action<BoltRun> heard)
{
    // Bolt, "Handshake": a magic word and four proposals.
    private const int Proposal = 20;

    public async Task ListenAsync(CancellationToken stop)
    {
        await server.WriteAsync(await ReadAsync(Proposal, stop), stop);
        var first = await ReadAsync(2, stop);
        if (first is [0, 0])
        {
            // No message is empty: the server has listed its versions, and this is the one chosen, with no capabilities.
            await server.WriteAsync((byte[])[.. first, .. await ReadAsync(3, stop)], stop);
            first = await ReadAsync(2, stop);
        }

        var message = new List<byte>();
        for (var header = first; ; header = await ReadAsync(2, stop))
        {
            var chunk = await ReadAsync(BinaryPrimitives.ReadUInt16BigEndian(header), stop);
            message.AddRange(chunk);
            if (chunk.Length == 0)
            {
                if (BoltRun.Read(message.ToArray()) is { } run)
                {
                    heard(run);
                }

                message.Clear();
            }

            await server.WriteAsync((byte[])[.. header, .. chunk], stop);
        }
    }

    private async Task<byte[]> ReadAsync(int count, CancellationToken stop)
    {
        var bytes = new byte[count];
        await client.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}
