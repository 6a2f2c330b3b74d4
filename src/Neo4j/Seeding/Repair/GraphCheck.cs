namespace KnowledgeGraph.Neo4j;

/// <summary>Compares a release that is in the graph with its content, value by value, and repairs it if that is wanted.</summary>
/// <param name="connection">The server.</param>
public sealed class GraphCheck(Neo4jConnection connection)
{
    /// <summary>Compares, and changes nothing.</summary>
    /// <exception cref="GraphStoreException">GRAPH_DIFFERS: the graph is not what the release holds; STORE_EMPTY: the release is not there; or the server failed.</exception>
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

    /// <summary>Compares, and writes again what differs.</summary>
    /// <param name="content">The release.</param>
    /// <param name="stages">Its rows.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="cancellationToken">Ends it; what was repaired stays so.</param>
    /// <returns>What differed, kind by kind.</returns>
    /// <exception cref="GraphStoreException">SEED_INTERRUPTED: another program removes the release; or the server failed.</exception>
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

        // Relationships come after the nodes have been repaired: they went with those that were deleted.
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
