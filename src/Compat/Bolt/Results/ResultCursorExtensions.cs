namespace KnowledgeGraph.Bolt;

/// <summary>Methods that read complete results.</summary>
public static class ResultCursorExtensions
{
    /// <summary>The only record.</summary>
    /// <exception cref="InvalidOperationException">The result has no record, or more than one.</exception>
    public static Task<IRecord> SingleAsync(this IResultCursor result) => SingleAsync(result, record => record);

    /// <summary>The only record, converted.</summary>
    /// <exception cref="InvalidOperationException">The result has no record, or more than one.</exception>
    public static async Task<T> SingleAsync<T>(this IResultCursor result, Func<IRecord, T> operation)
    {
        ArgumentNullException.ThrowIfNull(result);
        await using var records = result.GetAsyncEnumerator();
        if (!await records.MoveNextAsync())
        {
            throw new InvalidOperationException("The result is empty.");
        }

        var record = records.Current;
        return await records.MoveNextAsync() ? throw new InvalidOperationException("The result contains more than one element.") : operation(record);
    }

    /// <summary>All remaining records.</summary>
    public static Task<List<IRecord>> ToListAsync(this IResultCursor result, CancellationToken cancellationToken) =>
        ToListAsync(result, 0, cancellationToken);

    /// <summary>All remaining records; the capacity is an estimate of their number.</summary>
    public static async Task<List<IRecord>> ToListAsync(this IResultCursor result, int initialCapacity = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        var list = new List<IRecord>(Math.Max(0, initialCapacity));
        await foreach (var record in result.WithCancellation(cancellationToken))
        {
            list.Add(record);
        }

        return list;
    }

    /// <summary>All remaining records, each converted.</summary>
    public static async Task<List<T>> ToListAsync<T>(this IResultCursor result, Func<IRecord, T> operation, int initialCapacity = 0)
    {
        ArgumentNullException.ThrowIfNull(result);
        var list = new List<T>(Math.Max(0, initialCapacity));
        await foreach (var record in result)
        {
            list.Add(operation(record));
        }

        return list;
    }

    /// <summary>Calls an action for each remaining record, then consumes the result.</summary>
    public static async Task<IResultSummary> ForEachAsync(this IResultCursor result, Action<IRecord> operation)
    {
        ArgumentNullException.ThrowIfNull(result);
        await foreach (var record in result)
        {
            operation(record);
        }

        return await result.ConsumeAsync();
    }
}
