using System.CommandLine;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Storage;
using Serilog.Extensions.Logging;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg seed</c>: loads the current release of the data folder into Neo4j and makes it current there.</summary>
internal static class SeedCommand
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);

    private static Option<string?> Address { get; } = new("--neo4j")
    {
        Description = "The server: bolt://HOST:PORT, neo4j://HOST:PORT for a cluster, neo4j+s:// for Aura [configuration: Graph:Neo4j:Uri; environment: NEO4J_URI; default: bolt://localhost:7687]",
        HelpName = "URI",
    };

    private static Option<string?> User { get; } = new("--user")
    {
        Description = "The user, if the server requires one; the password is read from NEO4J_PASSWORD [environment: NEO4J_USERNAME]",
        HelpName = "NAME",
    };

    private static Option<string?> Database { get; } = new("--database")
    {
        Description = "The database [environment: NEO4J_DATABASE; default: the user's home database]",
        HelpName = "NAME",
    };

    private static Option<TimeSpan> Grace { get; } = new("--grace")
    {
        Description = "How long the previous release stays for requests and cursors that use it; 0 removes it immediately",
        HelpName = "HH:MM:SS",
        DefaultValueFactory = _ => TimeSpan.FromMinutes(10),
        Validators = { result => { if (result.GetValueOrDefault<TimeSpan>() < TimeSpan.Zero) { result.AddError("'--grace' must not be negative"); } } },
    };

    private static Option<bool> NoWait { get; } = new("--no-wait")
    {
        Description = "Exit once the release is current; the next 'kg seed' removes the previous one",
    };

    private static Option<bool> Check { get; } = new("--check")
    {
        Description = "Only compare the release in Neo4j with the data folder, value by value, and change nothing; exit code 1 if they differ",
    };

    public static Command Create(Lazy<IConfiguration> configuration)
    {
        var command = new Command("seed", "Load the current release of the data folder into Neo4j and make it current there. The next run resumes an interrupted load; manual changes are repaired.")
        {
            Address, User, Database, Grace, NoWait, Check,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, configuration.Value, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, IConfiguration configuration, CancellationToken cancellationToken)
    {
        await using var log = Logging.Create(command, configuration);
        using var loggers = new SerilogLoggerFactory(log);
        var folder = DataFolder.Of(command);
        await using var graphs = new EmbeddedKnowledgeGraphs(folder);
        await FirstRelease.EnsureAsync(graphs, folder, loggers.CreateLogger(nameof(SeedCommand)), cancellationToken);
        using var lease = await graphs.LeaseCurrentAsync(cancellationToken);
        await using var connection = new Neo4jConnection(SettingsOf(command, configuration));
        if (command.GetValue(Check))
        {
            await SeedBars.ShowAsync(async bars => await new GraphCheck(connection).RunAsync(await lease.Graph.ReadAllAsync(cancellationToken), bars, cancellationToken));
            Console.WriteLine($"release {lease.Graph.Release.Hash} in {connection.Place} is as it was loaded");
            return ExitCodes.Ok;
        }

        var retired = new RetiredReleases(connection);
        var grace = command.GetValue(Grace);
        IReadOnlyList<string> repaired = [];
        await SeedBars.ShowAsync(async bars =>
        {
            var content = await lease.Graph.ReadAllAsync(cancellationToken);
            repaired = await new Neo4jSeeder(connection).SeedAsync(content, bars, cancellationToken);
            await retired.RemoveAsync(grace, bars.ShowRemoving, cancellationToken);
        });
        foreach (var difference in repaired)
        {
            Console.WriteLine($"repaired {difference}");
        }

        var release = lease.Graph.Release;
        Console.WriteLine($"release {release.Hash} is current in {connection.Place}: {string.Join(", ", release.Counts.Select(count => $"{count.Name} {count.Count}"))}");
        if (!command.GetValue(NoWait))
        {
            await RemoveWhenDueAsync(retired, grace, cancellationToken);
        }

        return ExitCodes.Ok;
    }

    // Users who write their own Cypher should see one graph, so the previous release is removed as soon as possible.
    private static async Task RemoveWhenDueAsync(RetiredReleases retired, TimeSpan grace, CancellationToken cancellationToken)
    {
        while (await retired.UntilNextAsync(grace, cancellationToken) is { } left)
        {
            if (left > TimeSpan.Zero)
            {
                Console.WriteLine($"the previous release will be removed in {left:hh\\:mm\\:ss}; press Ctrl-C to leave that to the next 'kg seed'");
                await Task.Delay(left < LookAgain ? left : LookAgain, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (cancellationToken.IsCancellationRequested)
            {
                return;
            }

            await SeedBars.ShowAsync(bars => retired.RemoveAsync(grace, bars.ShowRemoving, cancellationToken));
        }
    }

    private static Neo4jSettings SettingsOf(ParseResult command, IConfiguration configuration)
    {
        var settings = StoreSettings.Read(configuration).Neo4j;
        return settings with
        {
            Uri = command.GetValue(Address) is { } address ? StoreSettings.UriOf(address) : settings.Uri,
            User = command.GetValue(User) ?? settings.User,
            Database = command.GetValue(Database) ?? settings.Database,

            // A batch takes about a second, but counting and building an index on a large graph can exceed the timeout of queries.
            StatementTimeout = TimeSpan.FromMinutes(15),
        };
    }
}
