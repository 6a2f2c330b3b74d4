namespace KnowledgeGraph.Bolt;

/// <summary>The server rejected the client, or the client does not trust the server.</summary>
public class SecurityException : Neo4jException
{
    /// <inheritdoc cref="Neo4jException(string)"/>
    public SecurityException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, string)"/>
    public SecurityException(string? code, string message)
        : base(code, message)
    {
    }

    /// <inheritdoc cref="Neo4jException(string, Exception)"/>
    public SecurityException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>User name or password is wrong: Neo.ClientError.Security.Unauthorized.</summary>
public class AuthenticationException(string message) : SecurityException(message);

/// <summary>The server's cached authorization of the user has expired: Neo.ClientError.Security.AuthorizationExpired. Reconnect to renew it.</summary>
public class AuthorizationException(string message) : SecurityException(message)
{
    /// <inheritdoc/>
    public override bool IsRetriable => true;
}

/// <summary>The user lacks a permission: Neo.ClientError.Security.Forbidden.</summary>
public class ForbiddenException(string message) : SecurityException(message);

/// <summary>The token has expired: Neo.ClientError.Security.TokenExpired.</summary>
public class TokenExpiredException(string message) : SecurityException(message);

/// <summary>Any other security error: Neo.ClientError.Security.*.</summary>
public class UnknownSecurityException(string message) : SecurityException(message);
