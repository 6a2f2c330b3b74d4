using System.CommandLine;
using KnowledgeGraph.Model;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg release report</c>: the import report of the current release.</summary>
internal static class ReleaseReportCommand
{
    private const int PageSize = 1000;

    private static Option<string?> Code { get; } = new("--code")
    {
        Description = "Only lines with this code, for example REJECTED",
        HelpName = "CODE",
    };

    private static Option<string?> Source { get; } = new("--source")
    {
        Description = "Only lines about this file",
        HelpName = "FILE",
    };

    private static Option<bool> Items { get; } = new("--items")
    {
        Description = "List every item that was merged, replaced, overridden, refused or rejected, instead of the counts",
    };

    public static Command Create()
    {
        var command = new Command("report", "Show the import report of the current release.") { Code, Source, Items };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        await using var graphs = new EmbeddedKnowledgeGraphs(DataFolder.Of(command));
        using var lease = await graphs.LeaseCurrentAsync(cancellationToken);
        var code = command.GetValue(Code);
        var source = command.GetValue(Source);
        if (command.GetValue(Items))
        {
            var items = await ItemsAsync(lease.Graph, code, cancellationToken);
            Console.Write(ReportTables.Items(items.Where(item => source is null || item.Source == source)));
        }
        else
        {
            var counts = await lease.Graph.ReportCountsAsync(cancellationToken);
            Console.Write(ReportTables.Counts(counts.Where(count => (code is null || count.Code == code) && (source is null || count.Source == source))));
        }

        return ExitCodes.Ok;
    }

    private static async Task<List<ReportItem>> ItemsAsync(IKnowledgeGraph graph, string? code, CancellationToken cancellationToken)
    {
        var items = new List<ReportItem>();
        Page<ReportItem> page;
        do
        {
            page = await graph.ReportItemsAsync(code, new PageRequest(PageSize, new PageKey(null, items.Count - 1)), cancellationToken);
            items.AddRange(page.Items);
        }
        while (page.HasNextPage);

        return items;
    }
}
