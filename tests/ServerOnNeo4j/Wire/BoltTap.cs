using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Server.Tests.Wire;

/// <summary>Stands between a driver and a server: passes every byte on, and writes down each statement that the driver sends.</summary>
internal sealed class BoltTap : IAsyncDisposable
{
    private readonly Uri _server;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Task> _conversations = [];
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _accepting;

    public BoltTap(Uri server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where a driver finds the server.</summary>
    public Uri Uri => new($"bolt://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>What was run since it was last cleared.</summary>
    public ConcurrentQueue<BoltRun> Runs { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_conversations);
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _conversations.Add(RelayAsync(await _listener.AcceptTcpClientAsync(_closing.Token)));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The tap is being closed.
        }
    }

    private async Task RelayAsync(TcpClient client)
    {
        using var ofDriver = client;
        using var ofServer = new TcpClient();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        try
        {
            await ofServer.ConnectAsync(_server.Host, _server.Port, ended.Token);
            ofDriver.NoDelay = ofServer.NoDelay = true;
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
