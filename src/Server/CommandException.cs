namespace KnowledgeGraph.Server;

/// <summary>A command failed for a reason that the user can fix.</summary>
/// <param name="code">A stable code, for example <c>PORT_IN_USE</c>.</param>
/// <param name="message">What is wrong, where and what to do.</param>
/// <param name="innerException">The cause, if there is one.</param>
internal sealed class CommandException(string code, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>A stable code.</summary>
    public string Code { get; } = code;

    /// <summary>The exit code of the program.</summary>
    public int ExitCode { get; init; } = ExitCodes.Failed;
}
