namespace KnowledgeGraph.Neo4j;

/// <summary>Finds the row that a node or relationship was loaded from, by a key property.</summary>
internal sealed class StageRows
{
    private readonly Dictionary<object, (int Stage, int Position)> _places = [];

    /// <summary>Indexes the rows of stages.</summary>
    /// <param name="stages">The stages.</param>
    /// <param name="key">The property that identifies their rows.</param>
    public StageRows(IReadOnlyList<SeedStage> stages, string key)
    {
        Stages = stages;
        for (var stage = 0; stage < stages.Count; stage++)
        {
            for (var position = 0; position < stages[stage].Count; position++)
            {
                _places.Add(Comparable(stages[stage].RowAt(position)[key]!), (stage, position));
            }
        }
    }

    /// <summary>The stages.</summary>
    public IReadOnlyList<SeedStage> Stages { get; }

    /// <summary>Whether the stage loads relationships.</summary>
    public static bool IsOfRelationships(SeedStage stage) => !stage.Kind.StartsWith("Kg", StringComparison.Ordinal);

    /// <summary>Whether the stage loads entities.</summary>
    public static bool IsOfEntities(SeedStage stage) => stage.Kind is "KgDisease" or "KgGene" or "KgPhenotype";

    /// <summary>The property that identifies the rows of a stage of other nodes than entities.</summary>
    public static string KeyOf(SeedStage stage) => stage.Kind switch
    {
        "KgEntityText" => "rank",
        "KgPublication" => "id",
        _ => "position",
    };

    /// <summary>The labels of the nodes of a stage.</summary>
    public static IReadOnlySet<string> LabelsOf(SeedStage stage) => IsOfEntities(stage)
        ? new HashSet<string>(["KgEntity", stage.Kind, stage.Kind["Kg".Length..]], StringComparer.Ordinal)
        : new HashSet<string>([stage.Kind], StringComparer.Ordinal);

    /// <summary>The properties of the node of a row.</summary>
    public static Dictionary<string, object?> PropertiesOf(Dictionary<string, object?> row, string release) => new(row, StringComparer.Ordinal) { ["release"] = release };

    /// <summary>Finds the row with this value of the key.</summary>
    public bool TryFind(object? key, out int stage, out int position)
    {
        (stage, position) = (0, 0);
        if (key is null || !_places.TryGetValue(key, out var place))
        {
            return false;
        }

        (stage, position) = place;
        return true;
    }

    private static object Comparable(object key) => key is int number ? (long)number : key;
}
