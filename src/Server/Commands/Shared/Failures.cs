using KnowledgeGraph.Model;
using KnowledgeGraph.Sources;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Reports a failed command as one line with a code.</summary>
internal static class Failures
{
    /// <summary>The line for a failure that the user can fix; null for a bug.</summary>
    public static string? LineOf(Exception failure) => failure switch
    {
        CommandException command => Line(command.Code, command.Message),
        GraphStoreException store => Line(store.Code, store.Message),
        ImportException import => Line(import.Code, import.Message),
        UnauthorizedAccessException denied => Line("ACCESS_DENIED", $"{denied.Message} Change its permissions, or choose another location."),
        FileNotFoundException or DirectoryNotFoundException => Line("FILE_NOT_FOUND", failure.Message),
        IOException io => Line("IO_FAILED", io.Message),
        _ => null,
    };

    private static string Line(string code, string message) => $"error {code}: {message.ReplaceLineEndings(" ")}";
}
