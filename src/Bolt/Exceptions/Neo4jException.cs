namespace KnowledgeGraph.Bolt;

/// <summary>
/// The base of all errors of the driver. They are of three kinds: the server said no (<see cref="ClientException"/> and its
/// kin), the transport broke (<see cref="ServiceUnavailableException"/> and its kin), or the caller misused the driver
/// (<see cref="TransactionClosedException"/> and its kin).
/// </summary>
public class Neo4jException : Exception
{
    /// <summary>An error without a message.</summary>
    public Neo4jException()
    {
    }

    /// <summary>An error without a code.</summary>
    public Neo4jException(string message)
        : this(null, message)
    {
    }

    /// <summary>An error with the server's code or one of <see cref="BoltErrorCodes"/>.</summary>
    public Neo4jException(string? code, string message)
        : base(message) => Code = code;

    /// <summary>An error without a code, with its cause.</summary>
    public Neo4jException(string message, Exception? innerException)
        : this(null, message, innerException)
    {
    }

    /// <summary>An error with a code and its cause.</summary>
    public Neo4jException(string? code, string message, Exception? innerException)
        : base(message, innerException) => Code = code;

    /// <summary>Whether the same transaction may succeed when it is run again from its start.</summary>
    public virtual bool IsRetriable => false;

    /// <summary>The server's code, such as Neo.ClientError.Statement.SyntaxError, or one of <see cref="BoltErrorCodes"/>.</summary>
    public string? Code { get; set; }
}
