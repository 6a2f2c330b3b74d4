namespace KnowledgeGraph.Bolt;

/// <summary>
/// The codes that this client gives to its own errors, in <see cref="Neo4jException.Code"/>. Errors of the server carry the
/// server's code, such as Neo.ClientError.Statement.SyntaxError.
/// </summary>
public static class BoltErrorCodes
{
    /// <summary>No server answers at the address.</summary>
    public const string Unreachable = "Bolt.Transport.Unreachable";

    /// <summary>The connection broke.</summary>
    public const string ConnectionLost = "Bolt.Transport.ConnectionLost";

    /// <summary>The server did not answer in time.</summary>
    public const string ReadTimeout = "Bolt.Transport.ReadTimeout";

    /// <summary>The connection broke after COMMIT was sent: whether the transaction was committed is unknown.</summary>
    public const string CommitUnknown = "Bolt.Transport.CommitUnknown";

    /// <summary>The TLS certificate of the server is not trusted, or TLS failed.</summary>
    public const string TlsFailed = "Bolt.Transport.TlsFailed";

    /// <summary>The server speaks no version of Bolt that this client speaks.</summary>
    public const string NoCommonVersion = "Bolt.Protocol.NoCommonVersion";

    /// <summary>The peer does not speak Bolt.</summary>
    public const string NotBolt = "Bolt.Protocol.NotBolt";

    /// <summary>A message is not what the protocol allows here.</summary>
    public const string UnexpectedMessage = "Bolt.Protocol.UnexpectedMessage";

    /// <summary>The bytes of a message are no PackStream, or too many.</summary>
    public const string MalformedMessage = "Bolt.Protocol.MalformedMessage";

    /// <summary>A value is a structure that this client does not read, such as a date or a point.</summary>
    public const string UnknownStructure = "Bolt.Protocol.UnknownStructure";

    /// <summary>No server of the cluster has the role that is needed.</summary>
    public const string NoServer = "Bolt.Routing.NoServer";

    /// <summary>The pool had no connection free in time.</summary>
    public const string PoolExhausted = "Bolt.Pool.Exhausted";

    /// <summary>A transaction was tried again until its time was up.</summary>
    public const string RetriesExhausted = "Bolt.Retry.Exhausted";

    /// <summary>A parameter is of a type that Cypher does not know.</summary>
    public const string UnsupportedParameter = "Bolt.Usage.UnsupportedParameter";

    /// <summary>The driver, session, transaction or result is closed, or busy with something else.</summary>
    public const string Closed = "Bolt.Usage.Closed";
}
