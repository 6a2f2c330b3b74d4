using System.CommandLine;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg release use</c>: makes a release of the data folder the current one.</summary>
internal static class ReleaseUseCommand
{
    private static Argument<string> Hash { get; } = new("hash")
    {
        Description = "The content hash of a release that 'kg release list' shows, or a unique prefix of it",
        Validators = { UnknownOptions.Reject },
    };

    public static Command Create()
    {
        var command = new Command("use", "Make a release of the data folder the current one. A running server picks it up.") { Hash };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        var hash = await new ReleaseWriter(DataFolder.Of(command)).UseAsync(command.GetRequiredValue(Hash), cancellationToken);
        Console.WriteLine($"release {hash} is current");
        return ExitCodes.Ok;
    }
}
