using System.CommandLine;
using System.Text.Json;
using KnowledgeGraph.Server.Hosting;
using Serilog.Extensions.Logging;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg query</c>: executes one GraphQL document on the store, without a server.</summary>
internal static class QueryCommand
{
    private static Argument<string?> Document { get; } = new("document")
    {
        Description = "A file with a GraphQL document, the document itself, or '-' for standard input, which is also the default",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { UnknownOptions.Reject },
    };

    private static Option<string?> Variables { get; } = new("--variables")
    {
        Description = "The variables as a JSON object, or '@' and the name of a file that contains one",
        HelpName = "JSON|@FILE",
    };

    private static Option<ResultFormat> Format { get; } = new("--format")
    {
        Description = "The format of the result",
        DefaultValueFactory = _ => ResultFormat.Json,
    };

    private static Option<bool> Cost { get; } = new("--cost")
    {
        Description = "Print the cost of the document and the default limits without executing it; fail if a limit is exceeded",
    };

    public static Command Create(Lazy<IConfiguration> configuration)
    {
        var command = new Command("query", "Execute a GraphQL document on the store, without a server.") { Document, Variables, Format, Cost };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, configuration.Value, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, IConfiguration configuration, CancellationToken cancellationToken)
    {
        var document = await QueryText.ReadAsync(command.GetValue(Document), cancellationToken);
        var variables = await QueryVariables.ReadAsync(command.GetValue(Variables), cancellationToken);
        await using var log = Logging.Create(command, configuration);
        using var loggers = new SerilogLoggerFactory(log);
        if (command.GetValue(Cost))
        {
            return await QueryCost.WriteAsync(document, variables, loggers, cancellationToken);
        }

        await using var store = await OpenStore.OpenAsync(DataFolder.Of(command), configuration, loggers.CreateLogger(nameof(QueryCommand)), isServed: false, cancellationToken);
        await using var graph = new InProcessGraph(store.Graphs, loggers);
        using var result = JsonDocument.Parse(await graph.AskAsync(document, variables, cancellationToken));
        await QueryResult.WriteAsync(result.RootElement, command.GetValue(Format), cancellationToken);
        return result.RootElement.TryGetProperty("errors", out _) ? ExitCodes.Failed : ExitCodes.Ok;
    }
}
