using Spectre.Console;

namespace KnowledgeGraph.Server.Commands;

/// <summary>The error stream as a console. Progress is shown there, because the output is reserved for results.</summary>
internal static class ErrorConsole
{
    /// <summary>A console that uses animation and colour only in an interactive terminal.</summary>
    public static IAnsiConsole Create() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Console.Error),
        Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        Interactive = Console.IsErrorRedirected ? InteractionSupport.No : InteractionSupport.Detect,
    });
}
