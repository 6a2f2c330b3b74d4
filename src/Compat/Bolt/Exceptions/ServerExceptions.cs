namespace KnowledgeGraph.Bolt;

/// <summary>The request is invalid: Neo.ClientError.*. Retrying does not help.</summary>
public class ClientException : Neo4jException
{
    /// <inheritdoc cref="Neo4jException()"/>
    public ClientException()
    {
    }

    /// <inheritdoc cref="Neo4jException(string)"/>
    public ClientException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, string)"/>
    public ClientException(string? code, string message)
        : base(code, message)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, Exception)"/>
    public ClientException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, string, Exception)"/>
    public ClientException(string? code, string message, Exception? innerException)
        : base(code, message, innerException)
    {
    }
}

/// <summary>A temporary state of the server, such as a deadlock: Neo.TransientError.*.</summary>
public class TransientException : Neo4jException
{
    /// <inheritdoc cref="Neo4jException()"/>
    public TransientException()
    {
    }

    /// <inheritdoc cref="Neo4jException(string, string)"/>
    public TransientException(string? code, string message)
        : base(code, message)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, string, Exception)"/>
    public TransientException(string? code, string message, Exception? innerException)
        : base(code, message, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => true;
}

/// <summary>An internal error of the server: Neo.DatabaseError.*, and all codes of no other kind.</summary>
public class DatabaseException : Neo4jException
{
    /// <inheritdoc cref="Neo4jException()"/>
    public DatabaseException()
    {
    }

    /// <inheritdoc cref="Neo4jException(string)"/>
    public DatabaseException(string message)
        : base(string.Empty, message)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, string)"/>
    public DatabaseException(string? code, string message)
        : base(code, message)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, string, Exception)"/>
    public DatabaseException(string? code, string message, Exception? innerException)
        : base(code, message, innerException)
    {
    }
}

/// <summary>An argument of the statement is missing or invalid: Neo.ClientError.Statement.ArgumentError.</summary>
public class StatementArgumentException(string message) : ClientException(message);

/// <summary>A value has the wrong type for its use: Neo.ClientError.Statement.TypeError.</summary>
public class TypeException(string message) : ClientException(message);

/// <summary>The database does not exist: Neo.ClientError.Database.DatabaseNotFound.</summary>
public class FatalDiscoveryException(string message) : ClientException(message);

/// <summary>A bookmark is malformed: Neo.ClientError.Transaction.InvalidBookmark.</summary>
public class InvalidBookmarkException(string message) : ClientException(message);

/// <summary>Bookmarks of different databases are mixed: Neo.ClientError.Transaction.InvalidBookmarkMixture.</summary>
public class InvalidBookmarkMixtureException(string message) : ClientException(message);
