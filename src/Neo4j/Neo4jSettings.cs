namespace KnowledgeGraph.Neo4j;

/// <summary>Where the Neo4j server or cluster is, and how it is spoken with.</summary>
public sealed record Neo4jSettings
{
    /// <summary>The address: <c>bolt</c> for one server, <c>neo4j</c> for a cluster or Aura, with <c>+s</c> for TLS or <c>+ssc</c> for TLS with any certificate.</summary>
    public Uri Uri { get; init; } = new("bolt://localhost:7687");

    /// <summary>The user; null where the server asks for none.</summary>
    public string? User { get; init; }

    /// <summary>The user's password.</summary>
    public string? Password { get; init; }

    /// <summary>The file that holds the password, as containers get secrets; null where it is told otherwise.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>The database; null for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>How long one question to the server may take.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many connections there are to each server at most.</summary>
    public int MaxConnectionPoolSize { get; init; } = 100;
}
