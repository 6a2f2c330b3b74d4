namespace KnowledgeGraph.Bolt;

/// <summary>Whether connections use TLS.</summary>
public enum EncryptionLevel
{
    /// <summary>Plain TCP.</summary>
    None,

    /// <summary>TLS.</summary>
    Encrypted,
}

/// <summary>The access mode of a session or transaction; in a cluster, it determines which server is used.</summary>
public enum AccessMode
{
    /// <summary>Read-only.</summary>
    Read,

    /// <summary>Read and write.</summary>
    Write,
}
