namespace KnowledgeGraph.Bolt.Connections;

/// <summary>Errors between client and server outside of messages.</summary>
internal static class TransportErrors
{
    public static ServiceUnavailableException Unreachable(ServerAddress address, Exception cause) =>
        new($"No connection to {address}: {cause.Message}", cause) { Code = BoltErrorCodes.Unreachable };

    public static ServiceUnavailableException ConnectTimeout(ServerAddress address, TimeSpan timeout) =>
        new($"No connection to {address}: it was not ready within {timeout.TotalSeconds:0.###} s.") { Code = BoltErrorCodes.Unreachable };

    public static ServiceUnavailableException Lost(ServerAddress address, string how, Exception? cause = null) =>
        new($"The connection to {address} broke: {how}.", cause) { Code = BoltErrorCodes.ConnectionLost };

    public static ConnectionReadTimeoutException Silent(ServerAddress address, TimeSpan timeout) =>
        new($"The server {address} sent nothing for {timeout.TotalSeconds:0.###} s.") { Code = BoltErrorCodes.ReadTimeout };

    public static SecurityException TlsFailed(ServerAddress address, Exception cause) =>
        new($"No TLS with {address}: {cause.Message}", cause) { Code = BoltErrorCodes.TlsFailed };

    public static ClientException NoCommonVersion(ServerAddress address) =>
        new(BoltErrorCodes.NoCommonVersion, $"The server {address} speaks no version of Bolt from 5.0 to 5.8.");

    public static ProtocolException NotBolt(ServerAddress address, string how) =>
        new($"The server {address} does not speak Bolt: {how}.") { Code = BoltErrorCodes.NotBolt };
}
