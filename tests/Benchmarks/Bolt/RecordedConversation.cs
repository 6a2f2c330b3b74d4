using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>One client's conversation with the server of a recording, one request after the other.</summary>
internal sealed class RecordedConversation(RecordedServer recorded, Stream client, Stream server)
{
    private const byte Goodbye = 0x02;
    private const byte Run = 0x10;
    private const byte Pull = 0x3F;
    private const byte Record = 0x71;

    // Bolt's magic number, four proposed versions of which the first is 5.4, and the answer that chooses it: all clients speak the same.
    private static readonly byte[] Handshake = [0x60, 0x60, 0xB0, 0x17, 0, 0, 4, 5, .. new byte[12]];
    private static readonly byte[] Chosen = [0, 0, 4, 5];

    /// <summary>Answers until the client says goodbye.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await client.ReadExactlyAsync(new byte[Handshake.Length], cancellationToken);
        await client.WriteAsync(Chosen, cancellationToken);
        await server.WriteAsync(Handshake, cancellationToken);
        await server.ReadExactlyAsync(new byte[Chosen.Length], cancellationToken);
        var pulls = 0;
        while (true)
        {
            using var request = new MemoryStream();
            var tag = await CopyMessageAsync(client, request, cancellationToken);
            if (tag == Goodbye)
            {
                return;
            }

            pulls = tag switch { Run => 0, Pull => pulls + 1, _ => pulls };
            var key = string.Create(CultureInfo.InvariantCulture, $"{pulls} {Convert.ToHexString(request.ToArray())}");
            await client.WriteAsync(await recorded.AnswerAsync(key, () => AskAsync(request.ToArray(), cancellationToken)), cancellationToken);
        }
    }

    private async Task<byte[]> AskAsync(byte[] request, CancellationToken cancellationToken)
    {
        using var answer = new MemoryStream();
        await server.WriteAsync(request, cancellationToken);
        while (await CopyMessageAsync(server, answer, cancellationToken) == Record)
        {
            // Any number of records come before the last word.
        }

        return answer.ToArray();
    }

    /// <summary>Copies a message with the sizes of its chunks (Bolt, "Chunking"), and tells its tag.</summary>
    private static async Task<byte> CopyMessageAsync(Stream from, MemoryStream to, CancellationToken cancellationToken)
    {
        var start = (int)to.Length;
        var header = new byte[2];
        for (var size = -1; size != 0;)
        {
            await from.ReadExactlyAsync(header, cancellationToken);
            size = (header[0] << 8) + header[1];
            var chunk = new byte[size];
            await from.ReadExactlyAsync(chunk, cancellationToken);
            to.Write(header);
            to.Write(chunk);
        }

        // Behind the size of the first chunk come the marker of a structure and its tag.
        return to.GetBuffer().AsSpan(start)[header.Length + 1];
    }
}
