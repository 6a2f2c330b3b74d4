using System.Net.Sockets;

namespace KnowledgeGraph.Neo4jServer.Tests;

/// <summary>
/// A TCP proxy in front of a server that can fall silent, as a firewall or load balancer that has forgotten a connection: it goes on to accept bytes,
/// forwards nothing, and closes nothing. It can also be slow.
/// </summary>
public sealed class SilentProxy : IAsyncDisposable
{
    private readonly Uri _server;
    private readonly LocalListener _listener;
    private int _accepted;
    private int _silentUpTo;
    private long _delay;

    /// <summary>Begins to forward.</summary>
    /// <param name="server">The address of Bolt that is forwarded to.</param>
    public SilentProxy(Uri server)
    {
        _server = server;
        _listener = new LocalListener(ForwardAsync);
    }

    /// <summary>The address to connect to.</summary>
    public Uri Uri => new($"bolt://127.0.0.1:{_listener.Port}");

    /// <summary>How many connections there were.</summary>
    public int Accepted => Volatile.Read(ref _accepted);

    /// <summary>The connections that there are fall silent; new ones are forwarded.</summary>
    public void ForgetConnections() => Volatile.Write(ref _silentUpTo, Accepted);

    /// <summary>All connections fall silent, those that come too.</summary>
    public void FallSilent() => Volatile.Write(ref _silentUpTo, int.MaxValue);

    /// <summary>New connections are forwarded again.</summary>
    public void Recover() => ForgetConnections();

    /// <summary>All that the server sends comes this much later from now on.</summary>
    public void SlowDown(TimeSpan delay) => Volatile.Write(ref _delay, delay.Ticks);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    private async Task ForwardAsync(TcpClient client, CancellationToken closing)
    {
        var number = Interlocked.Increment(ref _accepted);
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(_server.Host, _server.Port, closing);
                server.NoDelay = true;

                // Who has gone for good is not waited for by the other direction.
                using var gone = CancellationTokenSource.CreateLinkedTokenSource(closing);
                var up = CopyAsync(client.GetStream(), server.GetStream(), number, isFromServer: false, gone.Token);
                var down = CopyAsync(server.GetStream(), client.GetStream(), number, isFromServer: true, gone.Token);
                await Task.WhenAny(up, down);
                await gone.CancelAsync();
                await Task.WhenAll(up, down);
            }
            catch (Exception end) when (end is IOException or SocketException or OperationCanceledException)
            {
                // One side is gone, or the test is over.
            }
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, int number, bool isFromServer, CancellationToken closing)
    {
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer, closing) is > 0 and var count)
        {
            if (isFromServer && Volatile.Read(ref _delay) is > 0 and var delay)
            {
                await Task.Delay(TimeSpan.FromTicks(delay), closing);
            }

            if (number > Volatile.Read(ref _silentUpTo))
            {
                await to.WriteAsync(buffer.AsMemory(0, count), closing);
            }
        }
    }
}
