namespace KnowledgeGraph.Bolt.Messages;

/// <summary>Maps the code of a FAILURE to an exception type.</summary>
internal static class ServerErrors
{
    public static Neo4jException From(Dictionary<string, object?> metadata)
    {
        // neo4j_code since Bolt 5.7
        var code = (metadata.GetValueOrDefault("neo4j_code") ?? metadata.GetValueOrDefault("code")) as string;
        var message = metadata.GetValueOrDefault("message") as string;
        return From(code ?? "Neo.DatabaseError.General.UnknownError", message ?? "The server gave no message.");
    }

    public static Neo4jException From(string code, string message)
    {
        var error = Make(code, message);
        error.Code = code;
        return error;
    }

    private static Neo4jException Make(string code, string message) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" => new AuthenticationException(message),
        "Neo.ClientError.Security.AuthorizationExpired" => new AuthorizationException(message),
        "Neo.ClientError.Security.TokenExpired" => new TokenExpiredException(message),
        "Neo.ClientError.Security.Forbidden" => new ForbiddenException(message),
        "Neo.ClientError.Database.DatabaseNotFound" => new FatalDiscoveryException(message),
        "Neo.ClientError.Statement.ArgumentError" => new StatementArgumentException(message),
        "Neo.ClientError.Statement.TypeError" => new TypeException(message),
        "Neo.ClientError.Transaction.InvalidBookmark" => new InvalidBookmarkException(message),
        "Neo.ClientError.Transaction.InvalidBookmarkMixture" => new InvalidBookmarkMixtureException(message),

        // Servers before version 5 return these as transient although the client had requested the termination; a retry would be terminated again.
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => new ClientException(code, message),

        _ when Is(code, "Neo.ClientError.Security.") => new UnknownSecurityException(message),
        _ when Is(code, "Neo.ClientError.Request.Invalid") => new ProtocolException(message),
        _ when Is(code, "Neo.ClientError.") => new ClientException(code, message),
        _ when Is(code, "Neo.TransientError.") => new TransientException(code, message),
        _ => new DatabaseException(code, message),
    };

    private static bool Is(string code, string prefix) => code.StartsWith(prefix, StringComparison.Ordinal);
}
