using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace KnowledgeGraph.Bolt.Connections;

/// <summary>A TCP connection, with TLS if the URI or the settings require it.</summary>
internal sealed record Transport(Socket Socket, Stream Stream) : IAsyncDisposable
{
    private const int SecondsToFirstProbe = 10;
    private const int SecondsBetweenProbes = 3;
    private const int Probes = 3;

    public static async Task<Transport> ConnectAsync(ServerAddress address, ConnectionUri uri, Config config, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            SetKeepAlive(socket, config.SocketKeepAlive);
            await socket.ConnectAsync(address.Host, address.Port, cancellationToken);
            Stream stream = new NetworkStream(socket, ownsSocket: true);
            return new Transport(socket, uri.Trust is null ? stream : await SecureAsync(stream, address, uri, cancellationToken));
        }
        catch (SocketException error)
        {
            socket.Dispose();
            throw TransportErrors.Unreachable(address, error);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether the server is known to have closed an idle connection; checks the socket only, without a request.</summary>
    public bool IsClosedByServer()
    {
        try
        {
            return Socket.Poll(0, SelectMode.SelectRead) && Socket.Available == 0;
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            return true;
        }
    }

    public ValueTask DisposeAsync() => Stream.DisposeAsync();

    // A host behind a firewall that drops packets never answers. With the defaults of the system, this is detected only after hours.
    private static void SetKeepAlive(Socket socket, bool enable)
    {
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, enable);
        if (enable)
        {
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, SecondsToFirstProbe);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, SecondsBetweenProbes);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, Probes);
        }
    }

    private static async Task<Stream> SecureAsync(Stream plain, ServerAddress address, ConnectionUri uri, CancellationToken cancellationToken)
    {
        var name = new UriBuilder("bolt", address.Host, address.Port).Uri;
        var secure = new SslStream(plain, leaveInnerStreamOpen: false);
        try
        {
            await secure.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions
                {
                    TargetHost = IPAddress.TryParse(address.Host, out _) ? address.Host : name.IdnHost,
                    RemoteCertificateValidationCallback = (_, certificate, chain, errors) => certificate is X509Certificate2 certificate2
                        && chain is not null && uri.Trust!.ValidateServerCertificate(name, certificate2, chain, errors),
                },
                cancellationToken);
            return secure;
        }
        catch (Exception error)
        {
            await secure.DisposeAsync();
            throw error switch
            {
                System.Security.Authentication.AuthenticationException => TransportErrors.TlsFailed(address, error),
                IOException => TransportErrors.Unreachable(address, error),
                _ => error,
            };
        }
    }
}
