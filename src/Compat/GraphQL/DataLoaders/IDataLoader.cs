namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>Loads values by key, with all keys of a level of a query in one batch.</summary>
public interface IDataLoader;

/// <summary>Loads values by key, with all keys of a level of a query in one batch, and each key once per request.</summary>
/// <typeparam name="TKey">The key; it must have value equality.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>Loads the value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <returns>The value; null if there is none.</returns>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>Loads the values of several keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Cancels the load.</param>
    /// <returns>The value of each key by position; null if there is none.</returns>
    Task<IReadOnlyList<TValue?>> LoadAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default);
}
