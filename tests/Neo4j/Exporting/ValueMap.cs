namespace KnowledgeGraph.Neo4j.Tests.Exporting;

/// <summary>Maps for the tests of what is written of them.</summary>
internal static class ValueMap
{
    public static Dictionary<string, object?> Of(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            row.Add(name, value);
        }

        return row;
    }
}
