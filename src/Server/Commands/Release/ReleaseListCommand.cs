using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg release list</c>: the releases of the data folder.</summary>
internal static class ReleaseListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "List the releases of the data folder, the current one first.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        var folder = DataFolder.Of(command);
        await using var graphs = new EmbeddedKnowledgeGraphs(folder);
        var releases = graphs.Releases();
        if (releases is [])
        {
            // Throws the error that any query would get.
            using var none = await graphs.LeaseCurrentAsync(cancellationToken);
        }

        var table = new TextTable("release", "built at", "files", "current");
        foreach (var hash in releases)
        {
            var (builtAt, files) = await DescribeAsync(graphs, hash, cancellationToken);
            table.Add(hash, builtAt, files, hash == releases[0] ? "current" : "");
        }

        Console.Write(table);
        return ExitCodes.Ok;
    }

    // An unreadable release is listed with the reason, because a user who chooses a release to go back to needs to know it.
    private static async Task<(string BuiltAt, string Files)> DescribeAsync(EmbeddedKnowledgeGraphs graphs, string hash, CancellationToken cancellationToken)
    {
        try
        {
            using var lease = await graphs.LeaseAsync(hash, cancellationToken);
            return lease?.Graph.Release is { } release
                ? (release.BuiltAt.ToString("u", CultureInfo.InvariantCulture), release.Sources.Count.ToString(CultureInfo.InvariantCulture))
                : ("missing", "");
        }
        catch (GraphStoreException failure)
        {
            return (failure.Code, "");
        }
    }
}
