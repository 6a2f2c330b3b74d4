namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Loads releases. Every batch is one transaction that also says how far the loading is, so a break at any moment is resumed
/// from there; a release becomes current in one transaction when all of it is there and counted.
/// </summary>
/// <param name="connection">The server.</param>
public sealed class Neo4jSeeder(Neo4jConnection connection)
{
    private const int BatchSize = 2_000;

    /// <summary>Loads a release and makes it current; one that is there already is only made current.</summary>
    /// <exception cref="GraphStoreException">SEED_INCOMPLETE: what is there then is not what the release holds; or the server failed.</exception>
    public async Task SeedAsync(GraphContent content, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        await DefineSchemaAsync(progress, cancellationToken);
        var release = content.Info.Hash;
        var state = await ReleaseStates.OfAsync(connection, release, cancellationToken);
        if (state is not { IsWhole: true })
        {
            await RunAsync("10-release", release, [ReleaseRow.Of(content.Info)], cancellationToken);
            await LoadAsync(content, state, progress, cancellationToken);
            progress?.Report(new SeedProgress("Counting", 0, 0));
            await SeedCheck.RunAsync(connection, content, cancellationToken);
        }

        await RunAsync("50-current", release, [], cancellationToken);
    }

    private async Task DefineSchemaAsync(IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new SeedProgress("Constraints and indexes", 0, 0));
        foreach (var statement in (string[])["01-constraints", "02-indexes"])
        {
            foreach (var single in SeedStatement.Of(statement))
            {
                await connection.DefineAsync(new Statement(Cypher.OfSeed(single), []), cancellationToken);
            }
        }
    }

    private async Task LoadAsync(GraphContent content, ReleaseState? state, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        var stages = SeedStages.Of(content, GraphIndex.Of(content));
        var total = stages.Sum(stage => (long)stage.Count);
        var (first, position) = state?.Resume(stages) ?? (0, 0);
        var done = stages.Take(first).Sum(stage => (long)stage.Count) + position;
        for (var i = first; i < stages.Count; i++, position = 0)
        {
            var stage = stages[i];
            while (position < stage.Count)
            {
                progress?.Report(new SeedProgress(stage.Name, done, total));
                var count = Math.Min(BatchSize, stage.Count - position);
                var batch = new Statement(Cypher.OfSeed(stage.Statement), Parameters(content.Info.Hash, stage.Rows(position, count)));
                position += count;
                done += count;
                await connection.WriteAsync([batch, ReleaseStates.Reached(content.Info.Hash, stage.Name, position)], cancellationToken);
            }
        }
    }

    private Task RunAsync(string file, string release, List<object?> rows, CancellationToken cancellationToken) =>
        connection.WriteAsync([new Statement(Cypher.OfSeed(SeedStatement.Single(file)), Parameters(release, rows))], cancellationToken);

    private static Dictionary<string, object?> Parameters(string release, List<object?> rows) =>
        new(StringComparer.Ordinal) { ["release"] = release, ["rows"] = rows };
}
