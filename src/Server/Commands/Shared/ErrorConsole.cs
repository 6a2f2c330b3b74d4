using Spectre.Console;

namespace KnowledgeGraph.Server.Commands;

/// <summary>The error stream as a console: progress is shown there, since the output is for results.</summary>
internal static class ErrorConsole
{
    /// <summary>A console that moves and colours only what a reader sees as it comes.</summary>
    public static IAnsiConsole Create() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Error),
        Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        Interactive = Console.IsErrorRedirected ? InteractionSupport.No : InteractionSupport.Detect,
    });
}
