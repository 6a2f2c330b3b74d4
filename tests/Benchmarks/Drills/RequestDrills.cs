using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Requests made to do harm; many clients at once are the command starvation.</summary>
internal static class RequestDrills
{
    public static IReadOnlyList<Drill> All { get; } =
    [
        new("490 aliases of an id of 900,000 characters", (folder, token) => AskedAsync(
            folder, $"query ($id: ID! = \"{new string('x', 900_000)}\") {{ {Many(i => $"a{i}: disease(id: $id) {{ id }}")} }}", answer => answer.Code == "ID_MALFORMED", token)),
        new("490 lists of all genes of HP:0000118", (folder, token) => AskedAsync(
            folder, $"{{ {Many(i => $"a{i}: phenotype(id: \"HP:0000118\") {{ genes(where: {{ evidence: [\"x{i}\"] }}) {{ totalCount }} }}")} }}", answer => answer.Code == "WORK_EXCEEDED", token)),
        new("a chunk size of FFFFFFFF", (folder, token) => RawAsync(
            folder, "POST /graphql HTTP/1.1\r\nHost: kg\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n{}\r\n", token)),
        new("a query string that is not UTF-8", (folder, token) => RawAsync(
            folder, "GET /graphql?query=%FF%FE HTTP/1.1\r\nHost: kg\r\nGraphQL-Preflight: 1\r\nConnection: close\r\n\r\n", token)),
        new("more idle connections than open files (400)", DescriptorsAsync),
    ];

    private static async Task<DrillResult> AskedAsync(DrillFolder folder, string query, Func<DrillAnswer, bool> isGood, CancellationToken cancellationToken)
    {
        await using var server = await folder.ServeAsync(cancellationToken);
        var before = server.Program.Memory();
        var answer = await server.AskAsync(query, cancellationToken);
        var after = server.Program.Memory();
        var next = await server.AskAsync(cancellationToken);
        return new DrillResult(
            $"{answer.Said}, {answer.Size:N0} characters after {answer.Time.TotalSeconds:0.0} s, {after - before:0} MiB more memory", $"the next question: {next.Said}", next.Time, isGood(answer) && answer.Size < 1_000_000 && next.IsGood);
    }

    private static async Task<DrillResult> RawAsync(DrillFolder folder, string request, CancellationToken cancellationToken)
    {
        await using var server = await folder.ServeAsync(cancellationToken);
        using var client = await ConnectAsync(server, cancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), cancellationToken);
        using var reader = new StreamReader(stream);
        var status = await reader.ReadLineAsync(cancellationToken) ?? "no answer";
        var next = await server.AskAsync(cancellationToken);
        return new DrillResult(status, $"the next question: {next.Said}", next.Time, status.Contains(" 400 ", StringComparison.Ordinal) && next.IsGood);
    }

    private static async Task<DrillResult> DescriptorsAsync(DrillFolder folder, CancellationToken cancellationToken)
    {
        await using var server = await DrillServer.StartAsync(
            address => new RunningProgram(new ProgramStart(
                "bash", "-c", "ulimit -n 400; exec dotnet \"$@\"", "kg", KgProgram.Assembly, "serve", "--urls", address, "--data", folder.Path)),
            cancellationToken);
        var idle = new List<TcpClient>();
        for (var i = 0; i < 500; i++)
        {
            idle.Add(await ConnectAsync(server, cancellationToken));
        }

        // The connection that it has already is kept.
        var during = await server.AskAsync("{ diseases(first: 100) { nodes { description synonyms { text } } } }", cancellationToken);
        idle.ForEach(client => client.Dispose());
        var recovery = await server.UntilAsync(answer => answer.IsGood, cancellationToken);
        return new DrillResult($"who is connected: {during.Said}", server.Program.HasEnded ? "IT ENDED" : "the store can be read", recovery, during.IsGood && !server.Program.HasEnded);
    }

    private static async Task<TcpClient> ConnectAsync(DrillServer server, CancellationToken cancellationToken)
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port, cancellationToken);
        return client;
    }

    private static string Many(Func<int, string> part) => string.Join(' ', Enumerable.Range(0, 490).Select(part));
}
