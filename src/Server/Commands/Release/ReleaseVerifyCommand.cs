using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg release verify</c>: reads a whole release and compares it with what was written.</summary>
internal static class ReleaseVerifyCommand
{
    private static Argument<string?> Hash { get; } = new("hash")
    {
        Description = "The content hash of a release that 'kg release list' shows, or enough of its beginning; the current release if left out",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { UnknownOptions.Reject },
    };

    public static Command Create()
    {
        var command = new Command("verify", "Read a whole release and compare every part of it with what was written.") { Hash };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        var release = await new ReleaseVerifier(DataFolder.Of(command)).VerifyAsync(command.GetValue(Hash), cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"release {release.Hash} is whole: {release.Bytes} bytes"));
        return ExitCodes.Ok;
    }
}
