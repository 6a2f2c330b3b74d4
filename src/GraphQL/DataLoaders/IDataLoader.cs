namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>Loads values by key, all keys of one level of a query at once.</summary>
public interface IDataLoader;

/// <summary>Loads values by key, all keys of one level of a query at once, each once a request.</summary>
/// <typeparam name="TKey">The key; it needs value equality.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>Loads the value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    /// <returns>The value; null if there is none.</returns>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>Loads the values of several keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    /// <returns>The value of each key at its position; null where there is none.</returns>
    Task<IReadOnlyList<TValue?>> LoadAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken = default);
}
