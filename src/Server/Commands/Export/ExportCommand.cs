using System.CommandLine;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Storage;
using Serilog.Extensions.Logging;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg export</c>: writes the current release of the data folder as a script that loads it elsewhere.</summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";

    private static Option<string> Cypher { get; } = new("--cypher")
    {
        Description = "The Cypher script to write, for 'cypher-shell -f FILE'; '-' for standard output",
        HelpName = "FILE",
        Required = true,
    };

    public static Command Create(Lazy<IConfiguration> configuration)
    {
        var command = new Command("export", "Write the current release of the data folder as a Cypher script, which loads it into Neo4j without this program.") { Cypher };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, configuration.Value, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, IConfiguration configuration, CancellationToken cancellationToken)
    {
        var name = command.GetRequiredValue(Cypher);
        var folder = DataFolder.Of(command);
        await using var file = name == StandardOutput ? null : ExportFile.Create(Path.GetFullPath(name));
        await using var log = Logging.Create(command, configuration);
        using var loggers = new SerilogLoggerFactory(log);
        await using var graphs = new EmbeddedKnowledgeGraphs(folder);
        await FirstRelease.EnsureAsync(graphs, folder, loggers.CreateLogger(nameof(ExportCommand)), cancellationToken);
        using var lease = await graphs.LeaseCurrentAsync(cancellationToken);
        await using var output = file is null ? Console.OpenStandardOutput() : null;
        await SeedBars.ShowAsync(async bars =>
        {
            var content = await lease.Graph.ReadAllAsync(cancellationToken);
            await CypherScript.WriteAsync(content, output ?? file!.Stream, bars, cancellationToken);
        });
        if (file is not null)
        {
            await file.CompleteAsync(cancellationToken);
            var release = lease.Graph.Release;
            Console.WriteLine($"release {release.Hash} is written to {name}: {string.Join(", ", release.Counts.Select(count => $"{count.Name} {count.Count}"))}");
        }

        return ExitCodes.Ok;
    }
}
