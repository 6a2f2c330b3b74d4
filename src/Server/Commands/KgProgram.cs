using System.CommandLine;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Runs a command line: every failure becomes one coded line and an exit code.</summary>
internal static class KgProgram
{
    // A command that receives a stop signal ends by itself: a server within its grace period, any other command at its next cancellation check.
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromHours(1);

    /// <summary>Parses and runs a command line.</summary>
    /// <param name="program">The program with its commands.</param>
    /// <param name="args">The command line.</param>
    public static async Task<int> RunAsync(RootCommand program, string[] args)
    {
        // '@' is not a response file here: --variables @FILE names a file of variables.
        var command = program.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (command.Errors is [var problem, ..])
        {
            await Console.Error.WriteLineAsync($"error USAGE: {problem.Message.TrimEnd('.')}. Run 'kg --help' or 'kg COMMAND --help'.");
            return ExitCodes.Usage;
        }

        try
        {
            return await command.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TerminationTimeout,
            });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("error CANCELLED: the command was stopped before it finished.");
            return ExitCodes.Failed;
        }
        catch (Exception failure) when (Failures.LineOf(failure) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return failure is CommandException { ExitCode: var exitCode } ? exitCode : ExitCodes.Failed;
        }
    }
}
