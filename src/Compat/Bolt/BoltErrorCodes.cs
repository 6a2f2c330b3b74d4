namespace KnowledgeGraph.Bolt;

/// <summary>
/// The codes of this client's own errors, in <see cref="Neo4jException.Code"/>. Errors of the server have the server's code, such as
/// Neo.ClientError.Statement.SyntaxError.
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

    /// <summary>Server and client have no version of Bolt in common.</summary>
    public const string NoCommonVersion = "Bolt.Protocol.NoCommonVersion";

    /// <summary>The peer does not speak Bolt.</summary>
    public const string NotBolt = "Bolt.Protocol.NotBolt";

    /// <summary>The protocol does not allow the message in the current state.</summary>
    public const string UnexpectedMessage = "Bolt.Protocol.UnexpectedMessage";

    /// <summary>A message is not valid PackStream, or is too large.</summary>
    public const string MalformedMessage = "Bolt.Protocol.MalformedMessage";

    /// <summary>A value is a structure that this client does not support, such as a date or a point.</summary>
    public const string UnknownStructure = "Bolt.Protocol.UnknownStructure";

    /// <summary>No server of the cluster has the required role.</summary>
    public const string NoServer = "Bolt.Routing.NoServer";

    /// <summary>No connection of the pool became free before the timeout.</summary>
    public const string PoolExhausted = "Bolt.Pool.Exhausted";

    /// <summary>A transaction was retried until the retry time had elapsed.</summary>
    public const string RetriesExhausted = "Bolt.Retry.Exhausted";

    /// <summary>The type of a parameter is not supported by Cypher.</summary>
    public const string UnsupportedParameter = "Bolt.Usage.UnsupportedParameter";

    /// <summary>The driver, session, transaction or result is closed or in use.</summary>
    public const string Closed = "Bolt.Usage.Closed";
}
