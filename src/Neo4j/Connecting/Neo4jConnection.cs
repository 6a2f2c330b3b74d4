namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The one place that talks to the driver: its calls take no <see cref="CancellationToken"/>, so a token becomes a transaction
/// time-out on the server and <see cref="Task.WaitAsync(CancellationToken)"/> here, and its errors become ours.
/// </summary>
/// <param name="settings">Where the server is.</param>
public sealed class Neo4jConnection(Neo4jSettings settings) : IAsyncDisposable
{
    private static readonly TimeSpan LongestPlanning = TimeSpan.FromSeconds(20);

    private readonly IDriver _driver = GraphDatabase.Driver(
        settings.Uri,
        settings.User is { } user ? AuthTokens.Basic(user, settings.Password ?? "") : AuthTokens.None,
        options => options
            .WithMaxConnectionPoolSize(settings.MaxConnectionPoolSize)
            .WithConnectionTimeout(TimeSpan.FromSeconds(5))

            // A firewall or proxy that forgets a connection says nothing; they seldom forget one that was idle for less.
            .WithConnectionLivenessCheckTimeout(TimeSpan.FromSeconds(30))
            .WithConnectionAcquisitionTimeout(settings.StatementTimeout)
            .WithMaxTransactionRetryTime(TimeSpan.FromSeconds(2))
            .WithFetchSize(Config.Infinite));

    private readonly FirstAskers _firstAskers = new(LongestPlanning, TimeProvider.System);

    // What this side changed, it sees: in a cluster another server answers the next question. Null on a side that only asks.
    private volatile Bookmarks? _written;

    /// <summary>Where the server is, for a reader: without what an address may hold of a user.</summary>
    public string Place { get; } = settings.Uri.GetComponents(UriComponents.Scheme | UriComponents.HostAndPort, UriFormat.UriEscaped);

    /// <summary>Asks in a transaction that reads.</summary>
    /// <typeparam name="T">What is made of the records.</typeparam>
    /// <param name="statement">The statement.</param>
    /// <param name="after">What the server must have seen; null for nothing.</param>
    /// <param name="read">Makes something of the records.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <param name="limit">How long it may take, if that is less than a statement may usually.</param>
    /// <returns>What was read, and what a later question must have seen to see as much.</returns>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    internal async Task<(T Value, Bookmarks Seen)> ReadAsync<T>(
        Statement statement, Bookmarks? after, Func<IResultCursor, Task<T>> read, CancellationToken cancellationToken, TimeSpan? limit = null)
    {
        using var first = await _firstAskers.EnterAsync(statement.Text.ToString(), cancellationToken);
        return await AskAsync(
            AccessMode.Read, after,
            async session => await session.ExecuteReadAsync(
                async transaction => await read(await RunAsync(transaction, statement)),
                transaction => transaction.WithTimeout(limit < settings.StatementTimeout ? limit.Value : settings.StatementTimeout)),
            cancellationToken);
    }

    /// <summary>Changes the graph in one transaction.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    internal Task WriteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken) =>
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

    /// <summary>Changes the graph by one statement that returns how much it changed, as <c>count</c>.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    internal async Task<long> WriteAndCountAsync(Statement statement, CancellationToken cancellationToken)
    {
        var (count, _) = await AskAsync(
            AccessMode.Write, null,
            async session => await session.ExecuteWriteAsync(transaction => CountAsync(transaction, statement)),
            cancellationToken);
        return count;
    }

    /// <summary>Changes the graph in one transaction if a statement finds something: one that locks what it finds, and returns how much as <c>count</c>.</summary>
    /// <returns>What the change did; null if nothing was found.</returns>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    internal async Task<ICounters?> WriteIfAsync(Statement condition, Statement change, CancellationToken cancellationToken)
    {
        var (counters, _) = await AskAsync(
            AccessMode.Write, null,
            async session => await session.ExecuteWriteAsync(async transaction =>
                await CountAsync(transaction, condition) == 0 ? null : (await (await RunAsync(transaction, change)).ConsumeAsync()).Counters),
            cancellationToken);
        return counters;
    }

    /// <summary>Changes the schema: statements that must have a transaction of their own.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    internal Task DefineAsync(Statement statement, CancellationToken cancellationToken) =>
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

    private static Task<IResultCursor> RunAsync(IAsyncQueryRunner transaction, Statement statement) =>
        transaction.RunAsync(statement.Text.ToString(), statement.Parameters!);

    private static async Task<long> CountAsync(IAsyncQueryRunner transaction, Statement statement) =>
        (await (await RunAsync(transaction, statement)).SingleAsync())["count"].As<long>();

    private static Bookmarks Both(Bookmarks? one, Bookmarks? other) =>
        one is null ? other! : other is null ? one : one + other;

    private static async ValueTask EndAsync(IAsyncSession session, Task asked)
    {
#if UPSTREAM_NEO4J_DRIVER
        // A session of the official driver must not be closed while it works (its connection would go back to the pool as it is), so
        // what nobody waits for any more is left to end; the time-out of the statement sees to that.
        if (!asked.IsCompleted)
        {
            _ = EndLaterAsync(session, asked);
            return;
        }
#endif
        // Under a caller that no longer waits this breaks the connection, which ends the transaction on the server.
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
