using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>
/// Stands before a Neo4j and gives what that answered once again from memory: what is left for a client when the server
/// computes nothing. It knows a request by its bytes and, of the PULLs of one result, by which it is.
/// </summary>
internal sealed class RecordedServer : IAsyncDisposable
{
    private readonly Uri _server;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<string, byte[]> _answers = new(StringComparer.Ordinal);
    private readonly Task _accepting;

    /// <param name="server">A Neo4j without TLS.</param>
    public RecordedServer(Uri server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The address of Bolt.</summary>
    public Uri Uri => new($"bolt://{_listener.LocalEndpoint}");

    /// <summary>The answer to a request, asked of the server the first time.</summary>
    public async Task<byte[]> AnswerAsync(string request, Func<Task<byte[]>> ask)
    {
        if (!_answers.TryGetValue(request, out var answer))
        {
            answer = _answers[request] = await ask();
        }

        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var server = new TcpClient { NoDelay = true };
        try
        {
            client.NoDelay = true;
            await server.ConnectAsync(_server.Host, _server.IsDefaultPort ? 7687 : _server.Port, _end.Token);
            await new RecordedConversation(this, client.GetStream(), server.GetStream()).RunAsync(_end.Token);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or SocketException)
        {
            // One of the two is gone; the client says so in its own words.
        }
        finally
        {
            client.Dispose();
        }
    }
}
