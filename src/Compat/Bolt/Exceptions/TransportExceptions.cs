namespace KnowledgeGraph.Bolt;

/// <summary>No server can be reached, or the connection to it broke.</summary>
public class ServiceUnavailableException : Neo4jException
{
    /// <inheritdoc cref="Neo4jException(string)"/>
    public ServiceUnavailableException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, Exception)"/>
    public ServiceUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}

/// <summary>The server that a session used can no longer serve it; another server may.</summary>
public class SessionExpiredException : Neo4jException
{
    /// <inheritdoc cref="Neo4jException(string)"/>
    public SessionExpiredException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, Exception)"/>
    public SessionExpiredException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}

/// <summary>The server sent nothing before the read timeout.</summary>
public class ConnectionReadTimeoutException : Neo4jException
{
    /// <inheritdoc cref="Neo4jException(string)"/>
    public ConnectionReadTimeoutException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, Exception)"/>
    public ConnectionReadTimeoutException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}

/// <summary>The server violated the protocol, or a value cannot be represented in it.</summary>
public class ProtocolException(string message) : Neo4jException(message);

/// <summary>The connection broke while a write transaction was being committed. Retrying it could write twice.</summary>
internal sealed class CommitUnknownException : ServiceUnavailableException
{
    public CommitUnknownException(Exception cause)
        : base("The connection broke while the transaction was committed: whether it was is unknown.", cause) => Code = BoltErrorCodes.CommitUnknown;

    public override bool IsRetriable => false;
}
