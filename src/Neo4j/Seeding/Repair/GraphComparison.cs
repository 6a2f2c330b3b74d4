namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Reads a complete release and compares it with the rows that it was loaded from, value by value. Reading takes a fraction of the time of
/// loading, and unlike a checksum, it finds every difference.
/// </summary>
/// <param name="connection">The server.</param>
/// <param name="release">The content hash of the release.</param>
internal sealed class GraphComparison(Neo4jConnection connection, string release)
{
    private static readonly Cypher Nodes = Cypher.Of("""
        MATCH (n:‹label›)
        WHERE n.release = $release
        RETURN elementId(n) AS element, [label IN labels(n) WHERE label STARTS WITH 'Kg' OR label IN ['Disease', 'Gene', 'Phenotype']] AS labels, properties(n) AS properties
        """);

    // Relationships of other applications' nodes do not belong to the release, whatever their type.
    private static readonly Cypher Relationships = Cypher.Of("""
        MATCH (s:KgEntity)-[r:‹types›]->(o:KgEntity)
        WHERE s.release = $release
        RETURN elementId(r) AS element, type(r) AS type, s.rank AS subject, CASE WHEN o.release = $release THEN o.rank END AS object, properties(r) AS properties
        """).With("‹types›", Cypher.AllTypes);

    private static readonly Dictionary<string, Cypher> OfLabel = new(StringComparer.Ordinal)
    {
        ["KgEntityText"] = Nodes.With("‹label›", "KgEntityText"),
        ["KgIdentifier"] = Nodes.With("‹label›", "KgIdentifier"),
        ["KgSymbol"] = Nodes.With("‹label›", "KgSymbol"),
        ["KgReportCount"] = Nodes.With("‹label›", "KgReportCount"),
        ["KgReportItem"] = Nodes.With("‹label›", "KgReportItem"),
        ["KgPublication"] = Nodes.With("‹label›", "KgPublication"),
    };

    private static readonly Cypher Entities = Nodes.With("‹label›", "KgEntity");

    /// <summary>Compares the nodes of the stages.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    public async Task<List<StageDifference>> NodesAsync(IReadOnlyList<SeedStage> stages, CancellationToken cancellationToken)
    {
        var entities = stages.Where(stage => StageRows.IsOfEntities(stage)).ToList();
        var differences = await CompareAsync(Entities, entities, "rank", cancellationToken);
        foreach (var stage in stages.Where(stage => OfLabel.ContainsKey(stage.Kind)))
        {
            differences.AddRange(await CompareAsync(OfLabel[stage.Kind], [stage], StageRows.KeyOf(stage), cancellationToken));
        }

        return differences;
    }

    /// <summary>Compares the relationships of the stages.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    public async Task<List<StageDifference>> RelationshipsAsync(IReadOnlyList<SeedStage> stages, CancellationToken cancellationToken)
    {
        var rows = new StageRows([.. stages.Where(StageRows.IsOfRelationships)], "row");
        var differences = rows.Stages.Select(stage => new StageDifference(stage)).ToList();
        var byType = differences.ToDictionary(difference => difference.Stage.Kind, StringComparer.Ordinal);
        await ReadAsync(Relationships, record =>
        {
            var properties = (Dictionary<string, object?>)record["properties"]!;
            var difference = byType[record["type"].As<string>()];
            var isOfARow = rows.TryFind(properties.GetValueOrDefault("row"), out var stage, out var position)
                && rows.Stages[stage] == difference.Stage
                && difference.Stage.RowAt(position) is var row
                && SameValue.Of(row["subject"], record["subject"]) && SameValue.Of(row["object"], record["object"]);
            Take(difference, isOfARow, position, record, row => SameValue.Of((Dictionary<string, object?>)row["properties"]!, properties));
        }, cancellationToken);
        return differences;
    }

    private async Task<List<StageDifference>> CompareAsync(Cypher text, List<SeedStage> stages, string key, CancellationToken cancellationToken)
    {
        var rows = new StageRows(stages, key);
        var differences = stages.ConvertAll(stage => new StageDifference(stage));
        await ReadAsync(text, record =>
        {
            var properties = (Dictionary<string, object?>)record["properties"]!;
            var isOfARow = rows.TryFind(properties.GetValueOrDefault(key), out var stage, out var position);
            var difference = differences[stage];
            isOfARow = isOfARow
                && StageRows.LabelsOf(difference.Stage).SetEquals(((List<object?>)record["labels"]!).Cast<string>())
                && (!StageRows.IsOfEntities(difference.Stage) || SameValue.Of(difference.Stage.RowAt(position)["id"], properties.GetValueOrDefault("id")));
            Take(difference, isOfARow, position, record, row => SameValue.Of(StageRows.PropertiesOf(row, release), properties));
        }, cancellationToken);
        return differences;
    }

    private static void Take(StageDifference difference, bool isOfARow, int position, IRecord record, Func<Dictionary<string, object?>, bool> isSame)
    {
        var element = record["element"].As<string>();
        if (!isOfARow || !difference.TrySee(position))
        {
            difference.Extra.Add(element);
        }
        else if (!isSame(difference.Stage.RowAt(position)))
        {
            difference.Changed.Add((element, position));
        }
    }

    private async Task ReadAsync(Cypher text, Action<IRecord> take, CancellationToken cancellationToken) => await connection.ReadAsync(
        new CypherStatement(text, new(StringComparer.Ordinal) { ["release"] = release }), null,
        async result =>
        {
            while (await result.FetchAsync())
            {
                take(result.Current);
            }

            return true;
        },
        cancellationToken);
}
