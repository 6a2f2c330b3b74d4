using System.Collections.Concurrent;
using System.Net.Sockets;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>
/// Stands before a Neo4j and gives what that answered once again from memory: what is left for a client when the server
/// computes nothing. It knows a request by its bytes and, of the PULLs of one result, by which it is.
/// </summary>
internal sealed class RecordedServer : IAsyncDisposable
{
    private readonly Uri _server;
    private readonly LocalListener _listener;
    private readonly ConcurrentDictionary<string, byte[]> _answers = new(StringComparer.Ordinal);

    /// <param name="server">A Neo4j without TLS.</param>
    public RecordedServer(Uri server)
    {
        _server = server;
        _listener = new LocalListener(ServeAsync);
    }

    /// <summary>The address of Bolt.</summary>
    public Uri Uri => new($"bolt://127.0.0.1:{_listener.Port}");

    /// <summary>The answer to a request, asked of the server the first time.</summary>
    public async Task<byte[]> AnswerAsync(string request, Func<Task<byte[]>> ask)
    {
        if (!_answers.TryGetValue(request, out var answer))
        {
            answer = _answers[request] = await ask();
        }

        return answer;
    }

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    private async Task ServeAsync(TcpClient client, CancellationToken closing)
    {
        using var server = new TcpClient { NoDelay = true };
        try
        {
            await server.ConnectAsync(_server.Host, _server.IsDefaultPort ? 7687 : _server.Port, closing);
            await new RecordedConversation(this, client.GetStream(), server.GetStream()).RunAsync(closing);
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
