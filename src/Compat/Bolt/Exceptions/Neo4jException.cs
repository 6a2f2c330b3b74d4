namespace KnowledgeGraph.Bolt;

/// <summary>
/// The base of all errors of the driver. There are three kinds: errors returned by the server (<see cref="ClientException"/> and
/// related types), transport errors (<see cref="ServiceUnavailableException"/> and related types), and errors of the caller
/// (<see cref="TransactionClosedException"/> and related types).
/// </summary>
public class Neo4jException : Exception
{
    /// <summary>Creates an error without a message.</summary>
    public Neo4jException()
    {
    }

    /// <summary>Creates an error without a code.</summary>
    public Neo4jException(string message)
        : this(null, message)
    {
    }

    /// <summary>Creates an error with the server's code or one of <see cref="BoltErrorCodes"/>.</summary>
    public Neo4jException(string? code, string message)
        : base(message) => Code = code;

    /// <summary>Creates an error without a code, with its cause.</summary>
    public Neo4jException(string message, Exception? innerException)
        : this(null, message, innerException)
    {
    }

    /// <summary>Creates an error with a code and its cause.</summary>
    public Neo4jException(string? code, string message, Exception? innerException)
        : base(message, innerException) => Code = code;

    /// <summary>Whether the transaction may succeed if it is retried.</summary>
    public virtual bool IsRetriable => false;

    /// <summary>The server's code, such as Neo.ClientError.Statement.SyntaxError, or one of <see cref="BoltErrorCodes"/>.</summary>
    public string? Code { get; set; }
}
