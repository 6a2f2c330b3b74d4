namespace KnowledgeGraph.Neo4j;

/// <summary>Address of and access to the Neo4j server or cluster.</summary>
public sealed record Neo4jSettings
{
    /// <summary>The address: <c>bolt</c> for one server, <c>neo4j</c> for a cluster or Aura, with <c>+s</c> for TLS or <c>+ssc</c> for TLS with any certificate.</summary>
    public Uri Uri { get; init; } = new("bolt://localhost:7687");

    /// <summary>The user; null for a server without authentication.</summary>
    public string? User { get; init; }

    /// <summary>The user's password.</summary>
    public string? Password { get; init; }

    /// <summary>A file that contains the password, such as a container secret; null if it is configured otherwise.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>The database; null for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>The timeout of a statement.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The maximum number of connections to each server.</summary>
    public int MaxConnectionPoolSize { get; init; } = 100;
}
