using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A running kg serve, with a client.</summary>
internal sealed partial class DrillServer : IAsyncDisposable
{
    /// <summary>What every release answers.</summary>
    public const string Question = "{ diseases(first: 5) { nodes { name phenotypes(first: 5) { nodes { name } } } } }";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly HttpClient _http;

    private DrillServer(RunningProgram program, Uri address)
    {
        Program = program;
        Address = address;
        _http = new HttpClient { BaseAddress = address, Timeout = Patience };
    }

    /// <summary>The program.</summary>
    public RunningProgram Program { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>Starts it.</summary>
    /// <param name="start">Starts the program with the address to listen at.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <param name="answers">Whether to wait until it answers; else it is enough that it listens.</param>
    public static async Task<DrillServer> StartAsync(Func<string, RunningProgram> start, CancellationToken cancellationToken, bool answers = true)
    {
        var address = $"http://127.0.0.1:{FreePort.Find()}";
        var server = new DrillServer(start(address), new Uri(address));
        await server.UntilAsync(answer => answers ? answer.IsGood : answer.Status > 0, cancellationToken);
        return server;
    }

    /// <summary>Asks what everybody asks.</summary>
    public Task<DrillAnswer> AskAsync(CancellationToken cancellationToken) => AskAsync(Question, cancellationToken);

    /// <summary>Asks something.</summary>
    public Task<DrillAnswer> AskAsync(string query, CancellationToken cancellationToken) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) }, cancellationToken);

    /// <summary>Sends a request.</summary>
    public async Task<DrillAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            using (request)
            {
                using var response = await _http.SendAsync(request, cancellationToken);
                var body = await response.Content.ReadAsStringAsync(cancellationToken);
                return new DrillAnswer((int)response.StatusCode, CodeOf(body), body.Length, Stopwatch.GetElapsedTime(start));
            }
        }
        catch (HttpRequestException)
        {
            return new DrillAnswer(0, null, 0, Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>Asks until an answer is as it should be.</summary>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> UntilAsync(Func<DrillAnswer, bool> isGood, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            var answer = await AskAsync(cancellationToken);
            if (isGood(answer))
            {
                return Stopwatch.GetElapsedTime(start);
            }

            if (Program.HasEnded || Stopwatch.GetElapsedTime(start) > Patience)
            {
                throw new InvalidOperationException($"the server does not answer as it should: {answer.Said}; {(Program.HasEnded ? (await Program.EndAsync(cancellationToken)).Error : "")}");
            }

            await Task.Delay(20, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Program.DisposeAsync();
    }

    private static string? CodeOf(string body) => Code().Match(body) is { Success: true } code ? code.Groups["code"].Value : null;

    [GeneratedRegex("\"code\":\\s?\"(?<code>[A-Z0-9_]+)\"", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Code();
}

/// <summary>What a client saw.</summary>
/// <param name="Status">The status; 0 where there was no answer.</param>
/// <param name="Code">The code of the first error; null where there is none.</param>
/// <param name="Size">How many characters the answer has.</param>
/// <param name="Time">How long it took.</param>
internal sealed record DrillAnswer(int Status, string? Code, int Size, TimeSpan Time)
{
    /// <summary>Whether it is an answer without an error.</summary>
    public bool IsGood => Status == 200 && Code is null;

    /// <summary>The answer, for a table.</summary>
    public string Said => Status == 0 ? "no answer" : Code is null ? $"{Status}" : $"{Code}, {Status}";
}
