using System.CommandLine;
using KnowledgeGraph.Server.Hosting;
using Serilog.Extensions.Logging;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg schema</c>: prints the schema in the schema definition language, sorted.</summary>
internal static class SchemaCommand
{
    public static Command Create(Lazy<IConfiguration> configuration)
    {
        var command = new Command("schema", "Print the GraphQL schema. It needs no data.");
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, configuration.Value, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, IConfiguration configuration, CancellationToken cancellationToken)
    {
        await using var log = Logging.Create(command, configuration);
        using var loggers = new SerilogLoggerFactory(log);
        await using var graph = new InProcessGraph(new NoGraphs(), loggers);
        var introspection = await graph.AskAsync(IntrospectionQuery.Text, new Dictionary<string, object?>(StringComparer.Ordinal), cancellationToken);
        await Console.Out.WriteAsync(SchemaPrinter.Print(introspection));
        return ExitCodes.Ok;
    }
}
