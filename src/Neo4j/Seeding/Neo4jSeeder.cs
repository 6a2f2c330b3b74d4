namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Loads releases. Every batch is one transaction that also says how far the loading is, so a break at any moment is resumed
/// from there; a release becomes current in one transaction when all of it is there and counted.
/// </summary>
/// <param name="connection">The server.</param>
public sealed class Neo4jSeeder(Neo4jConnection connection)
{
    private const int BatchSize = 2_000;

    /// <summary>
    /// Loads a release and makes it current; one that is there already is compared with its content and repaired. One that another version of the program has loaded is
    /// loaded again, over it: that program goes on answering from it.
    /// </summary>
    /// <returns>What was found to differ and was repaired, kind by kind.</returns>
    /// <exception cref="GraphStoreException">
    /// SEED_INCOMPLETE: what is there then is not what the release holds; SEED_INTERRUPTED: another program removes the release; or the
    /// server failed.
    /// </exception>
    public async Task<IReadOnlyList<string>> SeedAsync(GraphContent content, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new SeedProgress("Constraints and indexes", 0, 0));
        await SeedSchema.DefineAsync(connection, cancellationToken);
        var release = content.Info.Hash;
        var stages = SeedStages.Of(content, GraphIndex.Of(content));
        await connection.WriteAsync([Seed("10-release", release, [ReleaseRow.Of(content.Info, stages)])], cancellationToken);

        // Read after that: until then another program may go on removing the release.
        var state = await ReleaseStates.OfAsync(connection, release, cancellationToken) ?? throw Neo4jErrors.Interrupted(release);
        IReadOnlyList<string> repaired = [];
        if (state.IsWhole)
        {
            repaired = await new GraphCheck(connection).RepairAsync(content, stages, progress, cancellationToken);

            // The same content may have been built of other files since.
            await connection.WriteAsync([ReleaseStates.Describe(release, ReleaseRow.Of(content.Info, stages))], cancellationToken);
        }
        else
        {
            await LoadAsync(content, stages, state, progress, cancellationToken);
            progress?.Report(new SeedProgress("Counting", 0, 0));
            await CheckAsync(content, cancellationToken);
        }

        if (await connection.WriteAndCountAsync(Seed("50-current", release, []), cancellationToken) == 0)
        {
            throw Neo4jErrors.Interrupted(release);
        }

        return repaired;
    }

    private async Task LoadAsync(GraphContent content, IReadOnlyList<SeedStage> stages, ReleaseState state, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        var total = stages.Sum(stage => (long)stage.Count);
        var (first, position) = state.Resume(stages);
        var done = stages.Take(first).Sum(stage => (long)stage.Count) + position;
        for (var i = first; i < stages.Count; i++, position = 0)
        {
            var stage = stages[i];
            while (position < stage.Count)
            {
                progress?.Report(new SeedProgress(stage.Name, done, total));
                var count = Math.Min(BatchSize, stage.Count - position);
                var batch = stage.Statement.With(content.Info.Hash, stage.Rows(position, count));
                position += count;
                done += count;
                var reached = ReleaseStates.Reached(content.Info.Hash, stage.Name, position);
                _ = await connection.WriteIfAsync(reached, batch, cancellationToken) ?? throw Neo4jErrors.Interrupted(content.Info.Hash);
            }
        }
    }

    private async Task CheckAsync(GraphContent content, CancellationToken cancellationToken)
    {
        try
        {
            await SeedCheck.RunAsync(connection, content, cancellationToken);
        }
        catch (GraphStoreException problem) when (problem.Code == Neo4jErrors.SeedIncomplete)
        {
            // Going on from the end would find the same again.
            await connection.WriteAsync([ReleaseStates.FromTheStart(content.Info.Hash)], cancellationToken);
            throw;
        }
    }

    private static Statement Seed(string file, string release, List<object?> rows) => SeedStatement.Single(file).With(release, rows);
}
