using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// Loads values that the port returns as a list parallel to its arguments: one port call for each release among the keys of a level.
/// </summary>
/// <typeparam name="TKey">The key, which contains the release.</typeparam>
/// <typeparam name="TAsked">The type of the port's arguments.</typeparam>
/// <typeparam name="TValue">The type of the port's results.</typeparam>
public abstract class ReleaseLoader<TKey, TAsked, TValue> : BatchDataLoader<TKey, TValue>
    where TKey : struct
    where TValue : class
{
    private readonly RequestReleases _releases;

    /// <summary>Creates a loader for one request.</summary>
    protected ReleaseLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options.WithoutLimit()) => _releases = releases;

    /// <summary>The release of a key.</summary>
    protected abstract string ReleaseOf(TKey key);

    /// <summary>The port's argument for a key.</summary>
    protected abstract TAsked AskedOf(TKey key);

    /// <summary>The port call.</summary>
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
