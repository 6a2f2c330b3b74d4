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

    public static Command Create(Lazy<IConfiguration> configuration)
    {
        var command = new Command("serve", "Serve GraphQL until stopped; the default command. Builds the starter graph's release on first start.") { Urls };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, configuration.Value, cancellationToken));
        return command;
    }

    /// <summary>Makes <c>kg</c> alone mean <c>kg serve</c>.</summary>
    public static void MakeDefault(RootCommand program, Lazy<IConfiguration> configuration)
    {
        program.Add(Urls);
        program.SetAction((command, cancellationToken) => RunAsync(command, configuration.Value, cancellationToken));
    }

    private static async Task<int> RunAsync(ParseResult command, IConfiguration configuration, CancellationToken cancellationToken)
    {
        var folder = DataFolder.Of(command);
        var urls = command.GetRequiredValue(Urls);
        await using var log = Logging.Create(command, configuration);
        using var loggers = new SerilogLoggerFactory(log);
        var logger = loggers.CreateLogger(nameof(ServeCommand));
        await using var store = await OpenStore.OpenAsync(folder, configuration, logger, isServed: true, cancellationToken);
        await using var server = GraphServer.Create(store.Graphs, urls, loggers, configuration);
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
