using System.Text.Json.Nodes;
using KnowledgeGraph.Neo4jServer.Tests;
using Spectre.Console;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>
/// Requests a second of our API over Neo4j and of @neo4j/graphql: on one server, over the same graph, to the same questions,
/// in turn.
/// </summary>
internal static class Neo4jBenchmark
{
    private const int Rounds = 5;

    // These do not count: all three processes still compile, Neo4j for the longest.
    private const int WarmUps = 3;

    /// <summary>Measures, and shows the results.</summary>
    /// <returns>Whether it could measure.</returns>
    public static async Task<bool> RunAsync(Neo4jOptions options, CancellationToken cancellationToken)
    {
        if ((options.Problem() ?? Wrk.Missing() ?? Neo4jGraphqlServer.Missing() ?? MeasuredNeo4j.Problem()) is { } problem)
        {
            AnsiConsole.WriteLine(problem);
            return false;
        }

        await using var neo4j = await MeasuredNeo4j.TryStartAsync();
        if (neo4j is null)
        {
            AnsiConsole.WriteLine(Neo4jHome.HowToGetOne);
            return false;
        }

        var address = neo4j.Uri.GetLeftPart(UriPartial.Authority);
        await SeedAsync(options.Sources, address, cancellationToken);
        using var http = new HttpClient();
        var serve = ProgramStart.Dotnet(KgProgram.Assembly, "serve", "--urls") with
        {
            Environment = [("Graph__Store", "neo4j"), ("Graph__Neo4j__Uri", address)],
        };
        using var kg = await HttpTarget.StartAsync("ours", serve, http, cancellationToken);
        using var node = await HttpTarget.StartAsync(
            Neo4jGraphqlServer.Name, Neo4jGraphqlServer.Start(neo4j.Uri), Neo4jGraphqlServer.FirstQuestion, http, cancellationToken);
        var release = await ReleaseAsync(http, kg, cancellationToken);
        Neo4jReport.Start(Rounds, options.Seconds, release);
        Neo4jTarget[] targets = [new(kg, neo4j, question => question.Ours), new(node, neo4j, question => question.Theirs)];
        await targets[0].UntilIdleAsync(cancellationToken);
        foreach (var question in Neo4jQuestion.All(release))
        {
            await MeasureAsync(question, targets, options.Seconds, http, cancellationToken);
        }

        foreach (var target in targets)
        {
            AnsiConsole.WriteLine($"memory of {target.Name} at the end: {target.Memory().Now:0} MiB, at most {target.Memory().Peak:0} MiB");
        }

        return true;
    }

    private static async Task MeasureAsync(
        Neo4jQuestion question, Neo4jTarget[] targets, int seconds, HttpClient http, CancellationToken cancellationToken)
    {
        var answers = new List<byte[]>();
        foreach (var target in targets)
        {
            answers.Add(await target.AskAsync(question, http, cancellationToken));
        }

        var same = SameDiseases.Check(question.Name, answers[0], answers[1]);
        var results = targets.Select(_ => new List<Neo4jMeasurement>()).ToList();
        for (var round = -WarmUps; round < Rounds; round++)
        {
            for (var i = 0; i < targets.Length; i++)
            {
                var measured = await targets[i].MeasureAsync(question, seconds, cancellationToken);
                if (round >= 0)
                {
                    results[i].Add(measured);
                }
            }
        }

        Neo4jReport.Show(question, same, [.. targets.Select((target, i) => (target.Name, answers[i].Length, results[i]))]);
    }

    private static async Task SeedAsync(string sources, string address, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("kg-neo4j-data-").FullName;
        try
        {
            string[][] commands = [["import", sources, "--data", folder], ["seed", "--neo4j", address, "--no-wait", "--data", folder]];
            foreach (var command in commands)
            {
                using var kg = new MeasuredProcess(KgProgram.Assembly, command);
                await kg.PeakUntilExitAsync(cancellationToken);
                AnsiConsole.WriteLine($"kg {command[0]}: {kg.Elapsed.TotalSeconds:0} s");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> ReleaseAsync(HttpClient http, HttpTarget ours, CancellationToken cancellationToken)
    {
        var (answer, _) = await new HttpQuestion("the release", "{ release { hash } }", []).AskAsync(http, ours.Address, cancellationToken);
        return (string)JsonNode.Parse(answer)!["data"]!["release"]!["hash"]!;
    }
}
