using KnowledgeGraph.Bolt.Messages;

namespace KnowledgeGraph.Bolt.Connections;

/// <summary>Opens and authenticates connections, each within the connection timeout.</summary>
internal sealed class ConnectionOpener(ConnectionUri uri, AuthToken token, Config config)
{
    public async Task<BoltConnection> OpenAsync(ServerAddress address, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(config.ConnectionTimeout, config.Clock);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        Transport? transport = null;
        try
        {
            transport = await Transport.ConnectAsync(address, uri, config, timeout.Token);
            var version = await Handshake.NegotiateAsync(transport.Stream, address, timeout.Token);
            var connection = new BoltConnection(transport, address, version, config.Clock);
            await LogOnAsync(connection, timeout.Token);
            return connection;
        }
        catch (Exception error)
        {
            if (transport is not null)
            {
                await transport.DisposeAsync();
            }

            throw error switch
            {
                _ when timeout.IsCancellationRequested => TransportErrors.ConnectTimeout(address, config.ConnectionTimeout),
                IOException => TransportErrors.Lost(address, error.Message, error),
                _ => error,
            };
        }
    }

    // HELLO and LOGON are sent together.
    private async Task LogOnAsync(BoltConnection connection, CancellationToken cancellationToken)
    {
        var hello = new Completion();
        connection.Enqueue(new HelloRequest(connection.Version, config.UserAgent, uri.RoutingContext, token), hello);
        if (connection.Version.HasLogon)
        {
            var logon = new Completion();
            connection.Enqueue(new LogonRequest(token), logon);
            await connection.WaitAsync(logon, cancellationToken);
        }

        await connection.WaitAsync(hello, cancellationToken);
        connection.Agent = hello.Metadata.GetValueOrDefault("server") as string ?? "";
        if (hello.Metadata.GetValueOrDefault("hints") is Dictionary<string, object?> hints
            && hints.GetValueOrDefault("connection.recv_timeout_seconds") is long and > 0 and <= int.MaxValue and var seconds)
        {
            connection.ServerSilence = TimeSpan.FromSeconds(seconds);
        }
    }
}
