using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Bolt.Tests.Scripted;

/// <summary>
/// A server on a loopback port that does what a test says: each connection runs the next script, the last script all further
/// ones. A script that fails fails the test when the server is closed.
/// </summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<ScriptedPeer, Task>[] _scripts;
    private readonly ConcurrentBag<Task> _conversations = [];
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _accepting;
    private int _connections;

    private ScriptedServer(Func<ScriptedPeer, Task>[] scripts)
    {
        _scripts = scripts;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Connections => Volatile.Read(ref _connections);

    public string Address => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public string Uri => $"bolt://{Address}";

    public static ScriptedServer Start(params Func<ScriptedPeer, Task>[] scripts) => new(scripts);

    /// <summary>A driver for this server, with short time limits.</summary>
    public IDriver Driver(Action<ConfigBuilder>? settings = null, string scheme = "bolt") =>
        GraphDatabase.Driver($"{scheme}://{Address}", AuthTokens.None, builder =>
        {
            builder.WithConnectionTimeout(TimeSpan.FromSeconds(5)).WithMaxTransactionRetryTime(TimeSpan.Zero);
            settings?.Invoke(builder);
        });

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
                var client = await _listener.AcceptTcpClientAsync(_closing.Token);
                client.NoDelay = true;
                var script = _scripts[Math.Min(Interlocked.Increment(ref _connections), _scripts.Length) - 1];
                _conversations.Add(TalkAsync(client, script));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The server is closing.
        }
    }

    private async Task TalkAsync(TcpClient client, Func<ScriptedPeer, Task> script)
    {
        await using var peer = new ScriptedPeer(client, _closing.Token);
        try
        {
            await script(peer);
        }
        catch (Exception error) when (_closing.IsCancellationRequested && error is OperationCanceledException or IOException)
        {
            // The test is over, and the script was waiting for more.
        }
    }
}
