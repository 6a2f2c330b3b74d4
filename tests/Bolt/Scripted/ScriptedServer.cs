using System.Net.Sockets;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Bolt.Tests.Scripted;

/// <summary>
/// A server on a loopback port that does what a test says: each connection runs the next script, the last script all further
/// ones. A script that fails fails the test when the server is closed.
/// </summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly Func<ScriptedPeer, Task>[] _scripts;
    private readonly LocalListener _listener;
    private readonly SemaphoreSlim _ended = new(0);
    private int _connections;

    private ScriptedServer(Func<ScriptedPeer, Task>[] scripts)
    {
        _scripts = scripts;
        _listener = new LocalListener(TalkAsync);
    }

    public int Connections => Volatile.Read(ref _connections);

    public string Address => $"127.0.0.1:{_listener.Port}";

    public string Uri => $"bolt://{Address}";

    public static ScriptedServer Start(params Func<ScriptedPeer, Task>[] scripts) => new(scripts);

    /// <summary>A driver for this server, with short time limits.</summary>
    public IDriver Driver(Action<ConfigBuilder>? settings = null, string scheme = "bolt") =>
        GraphDatabase.Driver($"{scheme}://{Address}", AuthTokens.None, builder =>
        {
            builder.WithConnectionTimeout(TimeSpan.FromSeconds(5)).WithMaxTransactionRetryTime(TimeSpan.Zero);
            settings?.Invoke(builder);
        });

    /// <summary>Waits until a script, beside those waited for before, has come to its end and its connection is closed.</summary>
    public Task UntilOneEndedAsync(CancellationToken cancellationToken) => _ended.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _listener.DisposeAsync();
        _ended.Dispose();
    }

    private async Task TalkAsync(TcpClient client, CancellationToken closing)
    {
        var script = _scripts[Math.Min(Interlocked.Increment(ref _connections), _scripts.Length) - 1];
        await using (var peer = new ScriptedPeer(client, closing))
        {
            try
            {
                await script(peer);
            }
            catch (Exception error) when (closing.IsCancellationRequested && error is OperationCanceledException or IOException)
            {
                // The test is over, and the script was waiting for more.
            }
        }

        _ended.Release();
    }
}
