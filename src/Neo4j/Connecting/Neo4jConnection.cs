namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Wraps the driver. Its calls take no <see cref="CancellationToken"/>, so statements have a transaction timeout on the server, callers
/// wait with <see cref="Task.WaitAsync(CancellationToken)"/>, and driver errors are translated to store errors.
/// </summary>
/// <param name="settings">Address and credentials.</param>
public sealed class Neo4jConnection(Neo4jSettings settings) : IAsyncDisposable
{
    private static readonly TimeSpan LongestPlanning = TimeSpan.FromSeconds(20);

    private readonly IDriver _driver = GraphDatabase.Driver(
        settings.Uri,
        settings.User is { } user ? AuthTokens.Basic(user, settings.Password ?? "") : AuthTokens.None,
        options => options
            .WithMaxConnectionPoolSize(settings.MaxConnectionPoolSize)
            .WithConnectionTimeout(TimeSpan.FromSeconds(5))

            // Firewalls and proxies drop idle connections silently, but rarely after less than 30 seconds.
            .WithConnectionLivenessCheckTimeout(TimeSpan.FromSeconds(30))
            .WithConnectionAcquisitionTimeout(settings.StatementTimeout)
            .WithMaxTransactionRetryTime(TimeSpan.FromSeconds(2))
            .WithFetchSize(Config.Infinite));

    private readonly FirstAskers _firstAskers = new(LongestPlanning, TimeProvider.System);

    // Bookmarks of this program's writes: in a cluster, another server may answer the next query. Null if it only reads.
    private volatile Bookmarks? _written;

    /// <summary>The address of the server without user information, for display.</summary>
    public string Place { get; } = settings.Uri.GetComponents(UriComponents.Scheme | UriComponents.HostAndPort, UriFormat.UriEscaped);

    /// <summary>Runs a statement in a read transaction.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="statement">The statement.</param>
    /// <param name="after">Bookmarks of the state to read; null for any.</param>
    /// <param name="read">Converts the records.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <param name="limit">A timeout that is shorter than the usual one.</param>
    /// <returns>The result, and bookmarks for later queries that must see at least the same state.</returns>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    internal Task<(T Value, Bookmarks Seen)> ReadAsync<T>(
        CypherStatement statement, Bookmarks? after, Func<IResultCursor, Task<T>> read, CancellationToken cancellationToken, TimeSpan? limit = null) =>
        _firstAskers.RunAsync(
            statement.Text.ToString(),
            () => AskAsync(
                AccessMode.Read, after,
                async session => await session.ExecuteReadAsync(
                    async transaction => await read(await RunAsync(transaction, statement)),
                    transaction => transaction.WithTimeout(limit < settings.StatementTimeout ? limit.Value : settings.StatementTimeout)),
                cancellationToken),
            cancellationToken);

    /// <summary>Runs statements in one write transaction.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    internal Task WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken) =>
        AskAsync(
            AccessMode.Write, null,
            async session =>
            {
                await session.ExecuteWriteAsync(async transaction =>
                {
                    foreach (var statement in statements)
                    {
                        await (await RunAsync(transaction, statement)).ConsumeAsync();
                    }
                });
                return true;
            },
            cancellationToken);

    /// <summary>Runs a write statement that returns the number of changes as <c>count</c>.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    internal async Task<long> WriteAndCountAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        var (count, _) = await AskAsync(
            AccessMode.Write, null,
            async session => await session.ExecuteWriteAsync(transaction => CountAsync(transaction, statement)),
            cancellationToken);
        return count;
    }

    /// <summary>Runs a change if, in the same transaction, a condition holds: a statement that locks its matches and returns <c>count</c>.</summary>
    /// <returns>The counters of the change; null if the condition matched nothing.</returns>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    internal async Task<ICounters?> WriteIfAsync(CypherStatement condition, CypherStatement change, CancellationToken cancellationToken)
    {
        var (counters, _) = await AskAsync(
            AccessMode.Write, null,
            async session => await session.ExecuteWriteAsync(async transaction =>
                await CountAsync(transaction, condition) == 0 ? null : (await (await RunAsync(transaction, change)).ConsumeAsync()).Counters),
            cancellationToken);
        return counters;
    }

    /// <summary>Runs a schema statement, which needs a separate transaction.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    internal Task DefineAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        AskAsync(
            AccessMode.Write, null,
            async session =>
            {
                await (await session.RunAsync(statement.Text.ToString())).ConsumeAsync();
                return true;
            },
            cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private static Task<IResultCursor> RunAsync(IAsyncQueryRunner transaction, CypherStatement statement) =>
        transaction.RunAsync(statement.Text.ToString(), statement.Parameters!);

    private static async Task<long> CountAsync(IAsyncQueryRunner transaction, CypherStatement statement) =>
        (await (await RunAsync(transaction, statement)).SingleAsync())["count"].As<long>();

    private static Bookmarks Both(Bookmarks? one, Bookmarks? other) =>
        one is null ? other! : other is null ? one : one + other;

    private static async ValueTask EndAsync(IAsyncSession session, Task asked)
    {
#if UPSTREAM_NEO4J_DRIVER
        // A session of the official driver must not be closed while it is in use (its connection would return to the pool as it is), so
        // an abandoned query is left to finish; the timeout of the statement limits that.
        if (!asked.IsCompleted)
        {
            _ = EndLaterAsync(session, asked);
            return;
        }
#endif
        // If a caller no longer waits, this aborts the connection, which ends the transaction on the server.
        await session.DisposeAsync();
    }

#if UPSTREAM_NEO4J_DRIVER
    private static async Task EndLaterAsync(IAsyncSession session, Task asked)
    {
        await asked.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await session.DisposeAsync();
    }
#endif

    private async Task<(T Value, Bookmarks Seen)> AskAsync<T>(
        AccessMode mode, Bookmarks? after, Func<IAsyncSession, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var session = _driver.AsyncSession(options =>
        {
            options.WithDefaultAccessMode(mode);
            if (settings.Database is { } database)
            {
                options.WithDatabase(database);
            }

            if (after is not null || _written is not null)
            {
                options.WithBookmarks(Both(after, _written));
            }
        });
        var asked = work(session);
        try
        {
            var value = await asked.WaitAsync(cancellationToken);
            if (mode == AccessMode.Write)
            {
                _written = session.LastBookmarks;
            }

            return (value, session.LastBookmarks);
        }
        catch (Neo4jException error)
        {
            var problem = Neo4jErrors.Of(error, Place);
            if (problem.Code == Neo4jErrors.Unavailable)
            {
                _firstAskers.Forget();
            }

            throw problem;
        }
        finally
        {
            await EndAsync(session, asked);
        }
    }
}
