namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Loads releases. Every batch is one transaction that also records the progress, so an interrupted load is resumed. A release is made
/// current in one transaction after it was loaded completely and counted.
/// </summary>
/// <param name="connection">The server.</param>
public sealed class Neo4jSeeder(Neo4jConnection connection)
{
    private const int BatchSize = 2_000;

    /// <summary>
    /// Loads a release and makes it current. If it is already loaded, it is compared with its content and repaired. If another version of the
    /// program loaded it, it is loaded again in place, while that program continues to query it.
    /// </summary>
    /// <returns>The differences that were repaired, by kind.</returns>
    /// <exception cref="GraphStoreException">
    /// SEED_INCOMPLETE: the loaded data does not match the release; SEED_INTERRUPTED: another program is removing the release; or the
    /// server failed.
    /// </exception>
    public async Task<IReadOnlyList<string>> SeedAsync(GraphContent content, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new SeedProgress("Constraints and indexes", 0, 0));
        await SeedSchema.DefineAsync(connection, cancellationToken);
        var release = content.Info.Hash;
        var stages = SeedStages.Of(content, GraphIndex.Of(content));
        await connection.WriteAsync([Seed("10-release", release, [ReleaseRow.Of(content.Info, stages)])], cancellationToken);

        // Must be read after the write: until then, another program may still be removing the release.
        var state = await ReleaseStates.OfAsync(connection, release, cancellationToken) ?? throw Neo4jErrors.Interrupted(release);
        IReadOnlyList<string> repaired = [];
        if (state.IsWhole)
        {
            repaired = await new GraphCheck(connection).RepairAsync(content, stages, progress, cancellationToken);

            // The same content may have been built from other files since.
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
            // Otherwise the next load would resume at the end and fail again.
            await connection.WriteAsync([ReleaseStates.FromTheStart(content.Info.Hash)], cancellationToken);
            throw;
        }
    }

    private static CypherStatement Seed(string file, string release, List<object?> rows) => SeedStatement.Single(file).With(release, rows);
}
