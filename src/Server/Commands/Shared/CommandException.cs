namespace KnowledgeGraph.Server.Commands;

/// <summary>A command that cannot go on, for a reason that the user can mend.</summary>
/// <param name="code">A stable code, for example <c>PORT_IN_USE</c>.</param>
/// <param name="message">What is wrong, where and what to do.</param>
/// <param name="innerException">What caused it, if anything did.</param>
internal sealed class CommandException(string code, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>A stable code.</summary>
    public string Code { get; } = code;

    /// <summary>What the program tells its caller.</summary>
    public int ExitCode { get; init; } = ExitCodes.Failed;
}
