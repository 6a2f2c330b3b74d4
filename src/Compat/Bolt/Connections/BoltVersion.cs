namespace KnowledgeGraph.Bolt.Connections;

/// <summary>A version of the protocol. This client supports 5.0 to 5.8, except 5.5, which was never released.</summary>
internal readonly record struct BoltVersion(byte Major, byte Minor)
{
    private const byte SupportedMajor = 5;
    private const byte LatestMinor = 8;
    private const byte UnreleasedMinor = 5;

    public bool IsSupported => Major == SupportedMajor && Minor <= LatestMinor && Minor != UnreleasedMinor;

    /// <summary>LOGON is a separate message.</summary>
    public bool HasLogon => Minor >= 1;

    /// <summary>HELLO requires <c>bolt_agent</c>.</summary>
    public bool HasBoltAgent => Minor >= 3;

    public override string ToString() => $"{Major}.{Minor}";
}
