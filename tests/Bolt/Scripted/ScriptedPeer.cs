using System.Net.Sockets;
using KnowledgeGraph.Bolt.Chunking;
using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Tests.Scripted;

/// <summary>The server's side of one connection, as a script sees it.</summary>
internal sealed class ScriptedPeer(TcpClient client, CancellationToken closing) : IAsyncDisposable
{
    private readonly NetworkStream _stream = client.GetStream();
    private readonly ChunkReader _chunks = new(1_000_000);
    private OutgoingBuffer? _together;

    public async Task<byte[]> ReadBytesAsync(int count)
    {
        var bytes = new byte[count];
        await _stream.ReadExactlyAsync(bytes, closing);
        return bytes;
    }

    public async Task SendBytesAsync(string hex) => await _stream.WriteAsync(Hex.Bytes(hex), closing);

    /// <summary>Reads the proposal and answers with a version, 5.4 unless told otherwise.</summary>
    public async Task HandshakeAsync(string answer = "00 00 04 05")
    {
        await ReadBytesAsync(20);
        await SendBytesAsync(answer);
    }

    /// <summary>Handshake, HELLO and LOGON; returns what HELLO said.</summary>
    public async Task<Dictionary<string, object?>> LogOnAsync(object? hints = null)
    {
        await HandshakeAsync();
        var hello = await ExpectAsync(MessageTag.Hello);
        await ExpectAsync(MessageTag.Logon);
        await SuccessAsync(new() { ["server"] = "Neo4j/5.99.0", ["connection_id"] = "bolt-1", ["hints"] = hints });
        await SuccessAsync();
        return (Dictionary<string, object?>)hello[0]!;
    }

    /// <summary>Reads a message, fails unless it has the tag, and returns its fields.</summary>
    public async Task<List<object?>> ExpectAsync(byte tag)
    {
        var (actual, fields) = await ReadAsync() ?? throw new IOException($"The client closed the connection; expected {tag:X2}.");
        Assert.True(actual == tag, $"expected message {tag:X2}, found {actual:X2}");
        return fields;
    }

    /// <summary>Fails unless the client closes the connection, with or without GOODBYE.</summary>
    public async Task ExpectCloseAsync()
    {
        var message = await ReadAsync();
        Assert.True(message is null or { Tag: MessageTag.Goodbye }, $"expected the end, found message {message?.Tag:X2}");
    }

    /// <summary>The next message, or null when the client has closed the connection.</summary>
    public async Task<(byte Tag, List<object?> Fields)?> ReadAsync()
    {
        while (true)
        {
            if (TryRead() is { } message)
            {
                return message;
            }

            var count = await _stream.ReadAsync(_chunks.Room(), closing);
            if (count == 0)
            {
                return null;
            }

            _chunks.Received(count);
        }
    }

    public Task SuccessAsync(Dictionary<string, object?>? metadata = null) => SendAsync(MessageTag.Success, metadata ?? []);

    public Task FailureAsync(string code, string message) =>
        SendAsync(MessageTag.Failure, new Dictionary<string, object?> { ["code"] = code, ["message"] = message });

    public Task IgnoredAsync() => SendAsync(MessageTag.Ignored);

    public Task RecordAsync(params object?[] values) => SendAsync(MessageTag.Record, values.ToList());

    /// <summary>Reads RUN and PULL and answers with one column <c>x</c> and these rows, all at once.</summary>
    public async Task AnswerQueryAsync(params object?[] rows)
    {
        await ExpectAsync(MessageTag.Run);
        await ExpectAsync(MessageTag.Pull);
        await SendRowsAsync(rows);
    }

    public async Task SendRowsAsync(params object?[] rows)
    {
        await SuccessAsync(new() { ["fields"] = new List<object?> { "x" }, ["t_first"] = 1L });
        foreach (var row in rows)
        {
            await RecordAsync(row);
        }

        await SuccessAsync(new() { ["type"] = "r", ["t_last"] = 2L, ["db"] = "neo4j" });
    }

    /// <summary>Sends several messages at once, so that the client has all of them when it has one.</summary>
    public async Task TogetherAsync(Func<Task> send)
    {
        _together = new OutgoingBuffer();
        await send();
        await _stream.WriteAsync(_together.Written, closing);
        _together = null;
    }

    /// <summary>Stays silent until the client goes away or the test is over.</summary>
    public async Task StaySilentAsync()
    {
        try
        {
            while (await ReadAsync() is not null)
            {
            }
        }
        catch (IOException)
        {
            // The client broke off.
        }
    }

    public ValueTask DisposeAsync()
    {
        _chunks.Dispose();
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task SendAsync(byte tag, params object?[] fields)
    {
        var buffer = _together ?? new OutgoingBuffer();
        var chunks = new ChunkWriter(buffer);
        var writer = new PackStreamWriter(buffer);
        chunks.Begin();
        writer.WriteStructureHeader(tag, fields.Length);
        foreach (var field in fields)
        {
            writer.WriteValue(field);
        }

        chunks.End();
        if (_together is null)
        {
            await _stream.WriteAsync(buffer.Written, closing);
        }
    }

    private (byte Tag, List<object?> Fields)? TryRead()
    {
        if (!_chunks.TryRead(out var message))
        {
            return null;
        }

        var reader = new PackStreamReader(message, new NameCache());
        var tag = reader.ReadStructureHeader(out var count);
        var fields = new List<object?>();
        for (var i = 0; i < count; i++)
        {
            fields.Add(reader.ReadValue());
        }

        return (tag, fields);
    }
}
