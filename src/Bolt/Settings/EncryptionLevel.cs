namespace KnowledgeGraph.Bolt;

/// <summary>Whether connections use TLS.</summary>
public enum EncryptionLevel
{
    /// <summary>Plain TCP.</summary>
    None,

    /// <summary>TLS.</summary>
    Encrypted,
}

/// <summary>What a session or transaction does; in a cluster it decides which server is used.</summary>
public enum AccessMode
{
    /// <summary>It only reads.</summary>
    Read,

    /// <summary>It may write.</summary>
    Write,
}
