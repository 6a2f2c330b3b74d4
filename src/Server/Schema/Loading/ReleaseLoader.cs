using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// Loads what the port answers at each index of a list: one call of the port for each release among the keys of a level.
/// </summary>
/// <typeparam name="TKey">The key; it holds the release.</typeparam>
/// <typeparam name="TAsked">What the port is asked for.</typeparam>
/// <typeparam name="TValue">What it answers.</typeparam>
public abstract class ReleaseLoader<TKey, TAsked, TValue> : BatchDataLoader<TKey, TValue>
    where TKey : struct
    where TValue : class
{
    private readonly RequestReleases _releases;

    /// <summary>Makes a loader for one request.</summary>
    protected ReleaseLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options.WithoutLimit()) => _releases = releases;

    /// <summary>The release that a key is about.</summary>
    protected abstract string ReleaseOf(TKey key);

    /// <summary>What the port is asked for.</summary>
    protected abstract TAsked AskedOf(TKey key);

    /// <summary>The call of the port.</summary>
    protected abstract ValueTask<IReadOnlyList<TValue?>> AskAsync(
        IKnowledgeGraph graph, IReadOnlyList<TAsked> asked, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected sealed override async Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<TKey, TValue>(keys.Count);
        foreach (var group in keys.GroupBy(ReleaseOf, StringComparer.Ordinal))
        {
            var graph = await _releases.OfAsync(group.Key, cancellationToken);
            var asked = group.ToList();
            var values = await AskAsync(graph, asked.ConvertAll(AskedOf), cancellationToken);
            for (var i = 0; i < asked.Count; i++)
            {
                if (values[i] is { } value)
                {
                    answers.Add(asked[i], value);
                }
            }
        }

        return answers;
    }
}
