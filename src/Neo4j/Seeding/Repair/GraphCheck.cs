namespace KnowledgeGraph.Neo4j;

/// <summary>Compares a loaded release with its content, value by value, and repairs it on request.</summary>
/// <param name="connection">The server.</param>
public sealed class GraphCheck(Neo4jConnection connection)
{
    /// <summary>Compares without changing anything.</summary>
    /// <exception cref="GraphStoreException">
    /// GRAPH_DIFFERS: the graph differs from the release; STORE_EMPTY: the release is not loaded; or the server failed.
    /// </exception>
    public async Task RunAsync(GraphContent content, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        if (await ReleaseStates.OfAsync(connection, content.Info.Hash, cancellationToken) is not { IsWhole: true })
        {
            throw Neo4jErrors.Empty(connection.Place);
        }

        if (await CompareAsync(content, SeedStages.Of(content, GraphIndex.Of(content)), isToBeRepaired: false, progress, cancellationToken) is { Count: > 0 } differences)
        {
            throw Neo4jErrors.Differs(connection.Place, string.Join("; ", differences));
        }
    }

    /// <summary>Compares, and repairs the differences.</summary>
    /// <param name="content">The release.</param>
    /// <param name="stages">Its rows.</param>
    /// <param name="progress">Called at each step.</param>
    /// <param name="cancellationToken">Cancels the operation; completed repairs remain.</param>
    /// <returns>The differences, by kind.</returns>
    /// <exception cref="GraphStoreException">SEED_INTERRUPTED: another program is removing the release; or the server failed.</exception>
    internal Task<List<string>> RepairAsync(GraphContent content, IReadOnlyList<SeedStage> stages, IProgress<SeedProgress>? progress, CancellationToken cancellationToken) =>
        CompareAsync(content, stages, isToBeRepaired: true, progress, cancellationToken);

    private async Task<List<string>> CompareAsync(
        GraphContent content, IReadOnlyList<SeedStage> stages, bool isToBeRepaired, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        var told = new List<string>();
        var comparison = new GraphComparison(connection, content.Info.Hash);
        var repair = new GraphRepair(connection, content.Info.Hash);
        progress?.Report(new SeedProgress("Comparing", 0, 0));
        if (await repair.CountStraysAsync(cancellationToken) is > 0 and var strays)
        {
            told.Add(FormattableString.Invariant($"{strays} nodes of no release"));
            if (isToBeRepaired)
            {
                await repair.RemoveStraysAsync(cancellationToken);
            }
        }

        // Nodes are repaired before relationships are compared: deleting a node also deletes its relationships.
        foreach (var compare in (Func<IReadOnlyList<SeedStage>, CancellationToken, Task<List<StageDifference>>>[])[comparison.NodesAsync, comparison.RelationshipsAsync])
        {
            var differences = (await compare(stages, cancellationToken)).FindAll(difference => !difference.IsNone);
            told.AddRange(differences.Select(difference => difference.ToString()));
            if (isToBeRepaired && differences.Count > 0)
            {
                progress?.Report(new SeedProgress("Repairing", 0, 0));
                await repair.RunAsync(differences, cancellationToken);
            }
        }

        return told;
    }
}
