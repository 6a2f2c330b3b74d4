using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Sources.Fetching;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg fetch</c>: downloads the public sources of the whole graph.</summary>
internal static class FetchCommand
{
    private static Argument<string?> Folder { get; } = new("folder")
    {
        Description = "The folder to download to; created if it does not exist",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { UnknownOptions.Reject },
    };

    private static Option<bool> List { get; } = new("--list")
    {
        Description = "Print the files with their addresses, and download nothing",
    };

    private static Option<string?> Mirror { get; } = new("--mirror")
    {
        Description = "Download every file from URL/NAME instead of its public address",
        HelpName = "URL",
        Validators = { RejectOtherThanWebAddress },
    };

    public static Command Create()
    {
        var command = new Command("fetch", "Download the current releases of the public sources. Files that are up to date are kept; an interrupted run is resumed.") { Folder, List, Mirror };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        IReadOnlyList<PublicSource> sources = command.GetValue(Mirror) is { } mirror
            ? [.. PublicSources.All.Select(source => source.At(new Uri(mirror)))]
            : PublicSources.All;
        if (command.GetValue(List))
        {
            Console.Write(TableOf(sources));
            return ExitCodes.Ok;
        }

        var folder = command.GetValue(Folder)
            ?? throw new CommandException("USAGE", "give a folder to download to, or --list. Run 'kg fetch --help'.") { ExitCode = ExitCodes.Usage };
        var settings = new FetchSettings();
        using var http = FetchClient.Create(settings);
        var fetcher = new SourceFetcher(http, Path.GetFullPath(folder), settings, TimeProvider.System);
        var results = await FetchBars.ShowAsync(sources, bars => fetcher.RunAsync(sources, bars, cancellationToken));
        foreach (var result in results.Where(result => result.Failure is null))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(result.State is FetchState.Fetched ? "fetched  " : "unchanged")}  {result.Source.Name}  {result.Length} bytes"));
        }

        foreach (var result in results)
        {
            if (result.Failure is { } failure)
            {
                await Console.Error.WriteLineAsync($"error {failure.Code}: {result.Source.Name} from {result.Source.Address}: {failure.Message.ReplaceLineEndings(" ")}.");
            }
        }

        return results.TrueForAll(result => result.Failure is null) ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static TextTable TableOf(IEnumerable<PublicSource> sources)
    {
        var table = new TextTable("file", "address", "licence", "contents");
        foreach (var source in sources)
        {
            table.Add(source.Name, source.Address.AbsoluteUri, source.License, source.Description);
        }

        return table;
    }

    private static void RejectOtherThanWebAddress(System.CommandLine.Parsing.OptionResult option)
    {
        if (option.GetValueOrDefault<string>() is { } text
            && !(Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)))
        {
            option.AddError($"'--mirror {text}' is not a web address; give one that begins with http:// or https://");
        }
    }
}
