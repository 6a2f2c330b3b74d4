namespace KnowledgeGraph.Server;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCodes
{
    /// <summary>The command succeeded.</summary>
    public const int Ok = 0;

    /// <summary>The operation failed; one line on the error stream says why.</summary>
    public const int Failed = 1;

    /// <summary>The command line is invalid.</summary>
    public const int Usage = 2;
}
