using System.Net;
using Microsoft.AspNetCore.Connections;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Listens, but takes no further connection from the system while too many are open. Kestrel closes those beyond its limit only after
/// it has taken them, each with an open file: a burst of them would use up the files of the process before the first is closed.
/// </summary>
/// <param name="sockets">Listens.</param>
/// <param name="most">How many connections are open at once, those included that are being closed.</param>
internal sealed class BoundedListeners(IConnectionListenerFactory sockets, int most) : IConnectionListenerFactory, IDisposable
{
    private readonly SemaphoreSlim _free = new(most);

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        new Listener(await sockets.BindAsync(endpoint, cancellationToken), _free);

    public void Dispose() => _free.Dispose();

    private sealed class Listener(IConnectionListener listener, SemaphoreSlim free) : IConnectionListener
    {
        private readonly CancellationTokenSource _unbound = new();

        public EndPoint EndPoint => listener.EndPoint;

        public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
        {
            try
            {
                using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _unbound.Token);
                await free.WaitAsync(end.Token);
            }
            catch (OperationCanceledException) when (_unbound.IsCancellationRequested)
            {
                return null;
            }

            ConnectionContext? connection = null;
            try
            {
                connection = await listener.AcceptAsync(cancellationToken);
                return connection is null ? null : new BoundedConnection(connection, free);
            }
            finally
            {
                if (connection is null)
                {
                    free.Release();
                }
            }
        }

        public async ValueTask UnbindAsync(CancellationToken cancellationToken = default)
        {
            await _unbound.CancelAsync();
            await listener.UnbindAsync(cancellationToken);
        }

        public ValueTask DisposeAsync()
        {
            _unbound.Dispose();
            return listener.DisposeAsync();
        }
    }
}
