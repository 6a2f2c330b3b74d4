using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg release</c>: the releases of the data folder.</summary>
internal static class ReleaseCommand
{
    public static Command Create()
    {
        var current = new Command("current", "Show the current release and the files it was built from.");
        current.SetAction(ShowCurrentAsync);
        var command = new Command("release", "Show the releases of the data folder, and choose the current one.")
        {
            current, ReleaseListCommand.Create(), ReleaseUseCommand.Create(), ReleaseReportCommand.Create(), ReleaseVerifyCommand.Create(),
        };
        command.SetAction(ShowCurrentAsync);
        return command;
    }

    private static async Task<int> ShowCurrentAsync(ParseResult command, CancellationToken cancellationToken)
    {
        await using var graphs = new EmbeddedKnowledgeGraphs(DataFolder.Of(command));
        using var lease = await graphs.LeaseCurrentAsync(cancellationToken);
        var release = lease.Graph.Release;
        var sources = new TextTable("file", "format", "version", "licence", "records");
        foreach (var source in release.Sources)
        {
            sources.Add(source.Name, source.Format, source.Version ?? "", source.License ?? "", Number(source.Records));
        }

        var counts = new TextTable("count", "number");
        foreach (var count in release.Counts)
        {
            counts.Add(count.Name, Number(count.Count));
        }

        Console.WriteLine($"release   {release.Hash}");
        Console.WriteLine($"built at  {release.BuiltAt.ToString("u", CultureInfo.InvariantCulture)}");
        Console.WriteLine($"built by  {release.BuiltBy}");
        Console.WriteLine();
        Console.WriteLine(sources);
        Console.Write(counts);
        return ExitCodes.Ok;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
