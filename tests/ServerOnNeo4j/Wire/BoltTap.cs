using System.Collections.Concurrent;
using System.Net.Sockets;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Server.Tests.Wire;

/// <summary>Stands between a driver and a server: passes every byte on, and writes down each statement that the driver sends.</summary>
internal sealed class BoltTap : IAsyncDisposable
{
    private readonly Uri _server;
    private readonly LocalListener _listener;

    public BoltTap(Uri server)
    {
        _server = server;
        _listener = new LocalListener(RelayAsync);
    }

    /// <summary>Where a driver finds the server.</summary>
    public Uri Uri => new($"bolt://127.0.0.1:{_listener.Port}");

    /// <summary>What was run since it was last cleared.</summary>
    public ConcurrentQueue<BoltRun> Runs { get; } = [];

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    private async Task RelayAsync(TcpClient client, CancellationToken closing)
    {
        using var ofDriver = client;
        using var ofServer = new TcpClient();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(closing);
        try
        {
            await ofServer.ConnectAsync(_server.Host, _server.Port, ended.Token);
            ofServer.NoDelay = true;
            await using var driver = new BufferedStream(ofDriver.GetStream());
            await using var server = ofServer.GetStream();
            Task[] sides = [new TappedConversation(driver, server, Runs.Enqueue).ListenAsync(ended.Token), server.CopyToAsync(ofDriver.GetStream(), ended.Token)];
            await await Task.WhenAny(sides);
            await ended.CancelAsync();
            await Task.WhenAll(sides);
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or SocketException)
        {
            // One of the two has gone, and the other one learns it by the sockets that are closed now.
        }
    }
}
