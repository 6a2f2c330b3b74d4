using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Neo4jServer.Tests;

/// <summary>
/// A Neo4j of its own on a free port, with everything it writes in a temporary folder. It can be killed and started again
/// on the same port and data.
/// </summary>
public sealed class LocalNeo4j : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    // Servers of tests live for minutes at most: the optimising compiler and parallel collection of garbage cost them more than they save.
    private const string JavaOptions = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private readonly string _home;
    private readonly bool _isMeasured;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-neo4j-");
    private Process? _process;

    private LocalNeo4j(string home, bool isMeasured)
    {
        _home = home;
        _isMeasured = isMeasured;
        Port = FreePort.Find();
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "conf"));
    }

    /// <summary>The port of Bolt.</summary>
    public int Port { get; }

    /// <summary>The address of Bolt, without routing.</summary>
    public Uri Uri => new($"bolt://127.0.0.1:{Port}");

    /// <summary>A folder for files of the server, such as certificates.</summary>
    public string Folder => _folder.FullName;

    private string PidFile => Path.Combine(Folder, "run", "neo4j.pid");

    /// <summary>Starts a server with lines of configuration beside or instead of the usual ones; null when there is no Neo4j on this machine.</summary>
    /// <param name="settings">The lines, made from the folder of the server before it starts.</param>
    /// <param name="isMeasured">Whether its speed matters, so that Java runs as it does in production.</param>
    public static async Task<LocalNeo4j?> TryStartAsync(Func<string, IEnumerable<string>>? settings = null, bool isMeasured = false)
    {
        if (Neo4jHome.Find() is not { } home)
        {
            return null;
        }

        var server = new LocalNeo4j(home, isMeasured);
        try
        {
            // A setting may stand there once only: the later one wins.
            var lines = server.Settings().Concat(settings?.Invoke(server.Folder) ?? []).GroupBy(line => line.Split('=')[0], (_, same) => same.Last());
            await File.WriteAllLinesAsync(Path.Combine(server.Folder, "conf", "neo4j.conf"), lines);
            await server.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the server, which was not started or was killed, and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(Path.Combine(_home, "bin", "neo4j"), "console") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NEO4J_HOME"] = _home;
        start.Environment["NEO4J_CONF"] = Path.Combine(Folder, "conf");
        if (!_isMeasured)
        {
            start.Environment["JAVA_TOOL_OPTIONS"] = JavaOptions;
        }

        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        void Read(string? line)
        {
            lock (output)
            {
                output.Add(line ?? "");
                if (line?.Contains("Started.", StringComparison.Ordinal) == true)
                {
                    ready.TrySetResult();
                }
            }
        }

        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"Neo4j ended before it was ready:\n{Text(output)}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _process = process;
        try
        {
            await ready.Task.WaitAsync(StartLimit);
        }
        catch (TimeoutException error)
        {
            throw new InvalidOperationException($"Neo4j was not ready after {StartLimit}:\n{Text(output)}", error);
        }
    }

    /// <summary>Stops the server for a while in the middle of what it does (SIGSTOP), as a long collection of garbage would.</summary>
    public async Task PauseAsync(TimeSpan time)
    {
        await SignalAsync("-STOP");
        await Task.Delay(time);
        await SignalAsync("-CONT");
    }

    /// <summary>Ends the server as its operator would: a database that is not closed can only be opened by a server that may write.</summary>
    public async Task StopAsync()
    {
        if (_process is { } process)
        {
            await SignalAsync("-TERM");
            await process.WaitForExitAsync();
            await KillAsync();
        }
    }

    /// <summary>Adds a line of configuration, for the next start.</summary>
    public Task AddSettingAsync(string line) => File.AppendAllLinesAsync(Path.Combine(Folder, "conf", "neo4j.conf"), [line]);

    /// <summary>The processor time that the running server used so far, of all cores.</summary>
    public TimeSpan ProcessorTime()
    {
        // The process that was started only waits for the server, its child.
        using var server = Process.GetProcessById(int.Parse(File.ReadAllText(PidFile), CultureInfo.InvariantCulture));
        return server.TotalProcessorTime;
    }

    /// <summary>Ends the server at once (SIGKILL), as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
            await UntilPortIsClosedAsync();

            // A server that is killed leaves its process id behind, and the next does not start beside one that it takes for alive.
            if (File.Exists(PidFile))
            {
                File.Delete(PidFile);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>The server is a child of the process that was started, and may outlive it for a moment.</summary>
    private async Task UntilPortIsClosedAsync()
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < StartLimit; await Task.Delay(20))
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, Port);
            }
            catch (SocketException)
            {
                return;
            }
        }

        throw new InvalidOperationException($"Neo4j still listens at port {Port} after it was killed.");
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, (await File.ReadAllTextAsync(PidFile)).Trim()]);
        await kill.WaitForExitAsync();
    }

    private static string Text(List<string> output)
    {
        lock (output)
        {
            return string.Join('\n', output);
        }
    }

    private IEnumerable<string> Settings() =>
    [
        "server.default_listen_address=127.0.0.1",
        $"server.bolt.listen_address=:{Port}",
        $"server.bolt.advertised_address=127.0.0.1:{Port}",
        "server.http.enabled=false",
        $"server.directories.data={Folder}/data",
        $"server.directories.transaction.logs.root={Folder}/transactions",
        $"server.directories.logs={Folder}/logs",
        $"server.directories.run={Folder}/run",
        $"server.directories.import={Folder}/import",
        $"server.directories.plugins={Folder}/plugins",
        $"server.directories.licenses={Folder}/licenses",
        "dbms.security.auth_enabled=false",
        "dbms.usage_report.enabled=false",
        "server.memory.heap.initial_size=256m",
        "server.memory.heap.max_size=1g",
        "server.memory.pagecache.size=256m",
    ];
}
