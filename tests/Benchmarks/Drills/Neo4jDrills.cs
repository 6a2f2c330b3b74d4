using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A Neo4j that goes away, and one that others use, too.</summary>
internal static class Neo4jDrills
{
    private const int Clients = 16;

    public static IReadOnlyList<Drill> All { get; } =
    [
        new("Neo4j killed under 16 clients, and started again", (folder, token) => WithNeo4jAsync(folder, KilledAsync, token)),
        new("710 requests while Neo4j is away", (folder, token) => WithNeo4jAsync(folder, AwayAsync, token)),
        new("a firewall forgets all connections to Neo4j", (folder, token) => WithNeo4jAsync(folder, ForgottenAsync, token)),
        new("Neo4j falls silent", (folder, token) => WithNeo4jAsync(folder, SilentAsync, token)),
        new("Neo4j is slow: all it sends is 500 ms late", (folder, token) => WithNeo4jAsync(folder, SlowAsync, token)),
        new("Neo4j stands still for 8 s under 16 clients", (folder, token) => WithNeo4jAsync(folder, PausedAsync, token)),
        new("Neo4j is read-only", (folder, token) => WithNeo4jAsync(folder, ReadOnlyAsync, token)),
        new("kill -9 of kg seed", (folder, token) => WithNeo4jAsync(folder, SeedKilledAsync, token, isSeeded: false)),
        new("nodes of others with our former labels", (folder, token) => WithNeo4jAsync(folder, ForeignAsync, token, isSeeded: false)),
        new("a node deleted by hand", (folder, token) => WithNeo4jAsync(folder, DeletedAsync, token)),
    ];

    private static async Task<DrillResult> WithNeo4jAsync(
        DrillFolder folder, Func<DrillFolder, LocalNeo4j, CancellationToken, Task<DrillResult>> drill, CancellationToken cancellationToken, bool isSeeded = true)
    {
        if (await LocalNeo4j.TryStartAsync(isMeasured: true) is not { } neo4j)
        {
            return DrillResult.Skipped(Neo4jHome.HowToGetOne);
        }

        await using (neo4j)
        {
            await folder.UseSeedAsync(cancellationToken);
            if (isSeeded)
            {
                await SeedAsync(folder, neo4j, cancellationToken);
            }

            return await drill(folder, neo4j, cancellationToken);
        }
    }

    private static async Task<DrillResult> KilledAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        await using var server = await ServeAsync(folder, neo4j.Uri, cancellationToken);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var clients = Enumerable.Range(0, Clients).Select(_ => AskUntilAsync(server, end.Token)).ToArray();
        await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        await neo4j.KillAsync();
        var away = await server.AskAsync(cancellationToken);
        await end.CancelAsync();
        await Task.WhenAll(clients);

        // They ask on all the time that it starts.
        var again = Enumerable.Range(0, Clients).Select(_ => server.UntilAsync(answer => answer.IsGood, cancellationToken)).ToArray();
        var asked = Stopwatch.GetTimestamp();
        await neo4j.StartAsync();
        var started = Stopwatch.GetElapsedTime(asked);
        var times = await Task.WhenAll(again);
        var (first, last) = (times.Min() - started, times.Max() - started);
        return new DrillResult(
            $"{away.Said}, after {away.Time.TotalSeconds:0.0} s", "the same answers, all 16 " + string.Create(CultureInfo.InvariantCulture, $"{last.TotalSeconds:0.0} s after `Started.`"), first, away.Code == "NEO4J_UNAVAILABLE" && first < TimeSpan.FromSeconds(5));
    }

    private static async Task<DrillResult> AwayAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        await using var server = await ServeAsync(folder, neo4j.Uri, cancellationToken);
        await neo4j.KillAsync();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 10; i++)
        {
            codes.UnionWith((await Task.WhenAll(Enumerable.Range(0, 71).Select(_ => server.AskAsync(cancellationToken)))).Select(answer => answer.Said));
        }

        await neo4j.StartAsync();
        var recovery = await server.UntilAsync(answer => answer.IsGood, cancellationToken);
        server.Program.Terminate();
        var run = await server.Program.EndAsync(cancellationToken);
        var lines = run.Error.Count(character => character == '\n');
        return new DrillResult($"{string.Join("; ", codes)}", $"the log has {lines} lines", recovery, codes.All(code => code.StartsWith("NEO4J_", StringComparison.Ordinal)) && lines < 200);
    }

    private static async Task<DrillResult> ForgottenAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        await using var proxy = new SilentProxy(neo4j.Uri);
        await using var server = await ServeAsync(folder, proxy.Uri, cancellationToken);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => server.AskAsync(cancellationToken)));

        // As long as firewalls wait at least.
        await Task.Delay(TimeSpan.FromSeconds(31), cancellationToken);
        proxy.ForgetConnections();
        var start = Stopwatch.GetTimestamp();
        var first = await server.AskAsync(cancellationToken);
        await server.UntilAsync(answer => answer.IsGood, cancellationToken);
        return new DrillResult($"{first.Said}, after {first.Time.TotalSeconds:0.0} s", "the same answers", Stopwatch.GetElapsedTime(start), first.IsGood || first.Code == "NEO4J_UNAVAILABLE");
    }

    private static async Task<DrillResult> SilentAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        await using var proxy = new SilentProxy(neo4j.Uri);
        await using var server = await ServeAsync(folder, proxy.Uri, cancellationToken, ("Graph__Neo4j__StatementTimeout", "00:00:05"));
        proxy.FallSilent();
        var health = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/health"), cancellationToken);
        var silent = await server.AskAsync(cancellationToken);
        proxy.Recover();
        var recovery = await server.UntilAsync(answer => answer.IsGood, cancellationToken);
        return new DrillResult(
            $"/health: {health.Said}, after {health.Time.TotalSeconds:0.0} s; a question: {silent.Said}, after {silent.Time.TotalSeconds:0.0} s (StatementTimeout 5 s)", "the same answers", recovery, health.Code == "NEO4J_UNAVAILABLE" && silent.Code == "NEO4J_UNAVAILABLE");
    }

    private static async Task<DrillResult> SlowAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        await using var proxy = new SilentProxy(neo4j.Uri);
        await using var server = await ServeAsync(folder, proxy.Uri, cancellationToken);
        await server.AskAsync(cancellationToken);
        proxy.SlowDown(TimeSpan.FromMilliseconds(500));
        var slow = await server.AskAsync(cancellationToken);
        var health = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/health"), cancellationToken);
        proxy.SlowDown(TimeSpan.Zero);
        var recovery = await server.UntilAsync(answer => answer.IsGood, cancellationToken);
        return new DrillResult(
            $"a question: {slow.Said}, after {slow.Time.TotalSeconds:0.0} s; /health: {health.Said}, after {health.Time.TotalSeconds:0.0} s", "the same answers", recovery, slow.IsGood && health.Said == "200");
    }

    private static async Task<DrillResult> PausedAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        await using var server = await ServeAsync(folder, neo4j.Uri, cancellationToken);
        await server.AskAsync(cancellationToken);
        var pause = neo4j.PauseAsync(TimeSpan.FromSeconds(8));
        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => server.AskAsync(cancellationToken)));
        await pause;
        var recovery = await server.UntilAsync(answer => answer.IsGood, cancellationToken);
        var said = answers.GroupBy(answer => answer.Said, (what, same) => $"{same.Count()} times {what}");
        return new DrillResult($"{string.Join("; ", said)}, after {answers.Max(answer => answer.Time).TotalSeconds:0.0} s", "the same answers", recovery, answers.All(answer => answer.IsGood));
    }

    private static async Task<DrillResult> ReadOnlyAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        await neo4j.StopAsync();
        await neo4j.AddSettingAsync("server.databases.default_to_read_only=true");
        await neo4j.StartAsync();
        await using var server = await ServeAsync(folder, neo4j.Uri, cancellationToken);
        var answer = await server.AskAsync(cancellationToken);

        var seed = await folder.KgAsync(["seed", "--no-wait", "--neo4j", neo4j.Uri.ToString()], cancellationToken);
        var check = await folder.KgAsync(["seed", "--check", "--neo4j", neo4j.Uri.ToString()], cancellationToken);
        return new DrillResult($"a question: {answer.Said}; kg seed: {seed.Said}", $"kg seed --check: {check.Said}", null, answer.IsGood && check.ExitCode == 0 && seed.ExitCode == 1 && seed.Error.Contains("error NEO4J_READ_ONLY", StringComparison.Ordinal));
    }

    private static async Task<DrillResult> SeedKilledAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        await using (var seed = folder.Start(["seed", "--no-wait", "--neo4j", neo4j.Uri.ToString()]))
        {
            // In the middle of loading: nodes are there, but nothing is current.
            await using var byHand = new GraphByHand(neo4j.Uri);
            while (await byHand.CountAsync("MATCH (n:KgEntity) RETURN count(n)") == 0)
            {
                await Task.Delay(10, cancellationToken);
            }

            seed.Kill();
            await seed.EndAsync(cancellationToken);
        }

        await using var server = await DrillServer.StartAsync(address => Start(folder, neo4j.Uri, address), cancellationToken, answers: false);
        var between = await server.AskAsync(cancellationToken);
        var start = Stopwatch.GetTimestamp();
        await SeedAsync(folder, neo4j, cancellationToken);
        await server.UntilAsync(answer => answer.IsGood, cancellationToken);
        var check = await folder.KgAsync(["seed", "--check", "--neo4j", neo4j.Uri.ToString()], cancellationToken);
        return new DrillResult($"a question meanwhile: {between.Said}", $"kg seed --check: {check.Said}", Stopwatch.GetElapsedTime(start), check.ExitCode == 0 && between.Code is "STORE_EMPTY" or null);
    }

    private static async Task<DrillResult> ForeignAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        await using var byHand = new GraphByHand(neo4j.Uri);
        await byHand.AskAsync("""
            CREATE (:Release {whole: true, hash: 'abc'}), (:Release {hash: '0123456789012345678901234567890123456789', whole: true}), (:Release), (:Current {release: 7}),
                   (:Disease {id: 'MONDO:0000001', release: 'mine'})-[:HAS_PHENOTYPE]->(:Phenotype {id: 'HP:0000118'})
            RETURN 1
            """);
        const string Foreign = "MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH 'Kg') RETURN count(n)";
        var before = await byHand.CountAsync(Foreign);
        var runs = new[]
        {
            await folder.KgAsync(["seed", "--no-wait", "--neo4j", neo4j.Uri.ToString()], cancellationToken),
            await folder.KgAsync(["seed", "--neo4j", neo4j.Uri.ToString(), "--grace", "00:00:00"], cancellationToken),
        };
        var after = await byHand.CountAsync(Foreign);
        return new DrillResult(
            $"kg seed, twice: {string.Join("; ", runs.Select(run => run.Said))}", string.Create(CultureInfo.InvariantCulture, $"{after} of {before} nodes of others are there"), null, after == before && runs.All(run => run.ExitCode == 0));
    }

    private static async Task<DrillResult> DeletedAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        await using var server = await ServeAsync(folder, neo4j.Uri, cancellationToken);
        await using var byHand = new GraphByHand(neo4j.Uri);
        await byHand.AskAsync("MATCH (n:KgGene) WITH n LIMIT 1 DETACH DELETE n RETURN 1");
        var health = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/health"), cancellationToken);
        var start = Stopwatch.GetTimestamp();
        var seed = await folder.KgAsync(["seed", "--no-wait", "--neo4j", neo4j.Uri.ToString()], cancellationToken);
        var recovery = Stopwatch.GetElapsedTime(start);
        var check = await folder.KgAsync(["seed", "--check", "--neo4j", neo4j.Uri.ToString()], cancellationToken);
        return new DrillResult($"/health: {health.Said}; kg seed: {seed.Said}", $"kg seed --check: {check.Said}", recovery, health.Code == "GRAPH_DIFFERS" && seed.ExitCode == 0 && check.ExitCode == 0);
    }

    private static async Task AskUntilAsync(DrillServer server, CancellationToken end)
    {
        try
        {
            while (!end.IsCancellationRequested)
            {
                await server.AskAsync(end);
            }
        }
        catch (OperationCanceledException)
        {
            // The drill is over.
        }
    }

    private static async Task SeedAsync(DrillFolder folder, LocalNeo4j neo4j, CancellationToken cancellationToken)
    {
        var run = await folder.KgAsync(["seed", "--no-wait", "--neo4j", neo4j.Uri.ToString()], cancellationToken);
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"kg seed failed: {run.Error}");
        }
    }

    private static Task<DrillServer> ServeAsync(DrillFolder folder, Uri neo4j, CancellationToken cancellationToken, params (string Name, string Value)[] environment) =>
        DrillServer.StartAsync(address => Start(folder, neo4j, address, environment), cancellationToken);

    private static RunningProgram Start(DrillFolder folder, Uri neo4j, string address, params (string Name, string Value)[] environment) =>
        folder.Start(["serve", "--urls", address], [("Graph__Store", "neo4j"), ("NEO4J_URI", neo4j.ToString()), .. environment]);
}
