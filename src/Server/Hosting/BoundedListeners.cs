using System.Net;
using Microsoft.AspNetCore.Connections;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// Listens, but accepts no connection while too many are open. Kestrel's own limit closes excess connections only after accepting
/// them, and each accepted connection is an open file, so a burst could exhaust the open-file limit before the first is closed.
/// </summary>
/// <param name="sockets">The transport that listens.</param>
/// <param name="most">The maximum number of open connections, including those that are being closed.</param>
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
