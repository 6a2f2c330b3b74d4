using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg release verify</c>: reads a whole release and checks it against its hashes.</summary>
internal static class ReleaseVerifyCommand
{
    private static Argument<string?> Hash { get; } = new("hash")
    {
        Description = "The content hash of a release that 'kg release list' shows, or a unique prefix of it; by default the current release",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { UnknownOptions.Reject },
    };

    public static Command Create()
    {
        var command = new Command("verify", "Read a whole release and check every part of it against its hash.") { Hash };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        var release = await new ReleaseVerifier(DataFolder.Of(command)).VerifyAsync(command.GetValue(Hash), cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"release {release.Hash} is intact: {release.Bytes} bytes"));
        return ExitCodes.Ok;
    }
}
