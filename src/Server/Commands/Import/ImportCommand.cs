using System.CommandLine;
using KnowledgeGraph.Sources;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg import</c>: builds one release from source files and makes it the current one.</summary>
internal static class ImportCommand
{
    private static Argument<string[]> Paths { get; } = new("path")
    {
        Description = "Files of public sources (plain, .gz or .tar) and folders with such files; files are recognised by their content",
        Arity = ArgumentArity.OneOrMore,
        Validators = { UnknownOptions.Reject },
    };

    private static Option<bool> NoStarter { get; } = new("--no-starter")
    {
        Description = "Leave out the starter graph that comes with the program",
    };

    // The former name of the option.
    private static Option<bool> NoSeed { get; } = new("--no-seed")
    {
        Hidden = true,
    };

    private static Option<bool> Strict { get; } = new("--strict")
    {
        Description = "Fail if any row is rejected or refused",
    };

    public static Command Create()
    {
        var command = new Command("import", "Build a release from source files and make it the current one. A running server picks it up.")
        {
            Paths, NoStarter, NoSeed, Strict,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        var request = new ImportRequest(
            command.GetRequiredValue(Paths),
            command.GetValue(NoStarter) || command.GetValue(NoSeed) ? null : StarterGraph.Folder,
            command.GetValue(Strict));
        var folder = DataFolder.Of(command);
        await NewRelease.CheckWritableAsync(folder, cancellationToken);
        var content = await ImportBars.ShowAsync(async bars =>
        {
            var built = await new GraphImport(TimeProvider.System).ImportAsync(request, bars, cancellationToken);
            bars.ShowWriting(folder);
            await NewRelease.WriteAsync(folder, built, cancellationToken);
            return built;
        });
        Console.WriteLine(ReportTables.Counts(content.Report.Counts));
        Console.WriteLine($"release {content.Info.Hash} is current: {content.Entities.Count} entities, {content.Assertions.Count} assertions");
        return ExitCodes.Ok;
    }
}
