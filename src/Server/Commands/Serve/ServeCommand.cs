using System.CommandLine;
using KnowledgeGraph.Server.Hosting;
using Serilog.Extensions.Logging;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg serve</c>: serves GraphQL until it is stopped. On first start it builds the starter graph's release.</summary>
internal static class ServeCommand
{
    private const string DefaultUrls = "http://localhost:5080";

    private static Option<string> Urls { get; } = new("--urls")
    {
        Description = "The addresses to listen on, separated by semicolons [environment: ASPNETCORE_URLS]",
        HelpName = "URLS",
        DefaultValueFactory = _ => ConfiguredUrls,
        Validators = { ListenAddresses.Validate },
    };

    /// <summary>The default addresses to listen on, separated by semicolons.</summary>
    public static string ConfiguredUrls =>
        Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is { Length: > 0 } urls ? urls : DefaultUrls;

    public static Command Create()
    {
        var command = new Command("serve", "Serve GraphQL until stopped; the default command. Builds the starter graph's release on first start.") { Urls };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Makes <c>kg</c> alone mean <c>kg serve</c>.</summary>
    public static void MakeDefault(RootCommand program)
    {
        program.Add(Urls);
        program.SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        var folder = DataFolder.Of(command);
        var urls = command.GetRequiredValue(Urls);
        await using var log = Logging.Create(command);
        using var loggers = new SerilogLoggerFactory(log);
        var logger = loggers.CreateLogger(nameof(ServeCommand));
        await using var store = await OpenStore.OpenAsync(folder, logger, isServed: true, cancellationToken);
        await using var server = GraphServer.Create(store.Graphs, urls, loggers);
        await ListenAddresses.ListenAsync(server, urls, cancellationToken);
        foreach (var address in server.Urls)
        {
            ServerLog.Answering(logger, store.Place, address);
            Console.WriteLine($"KnowledgeGraph listens at {address}{GraphServer.GraphPath}");
        }

        await server.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Ok;
    }
}
