namespace KnowledgeGraph.Neo4j;

/// <summary>The properties of a node or relationship. Null and empty lists are omitted.</summary>
internal sealed class PropertyRow
{
    /// <summary>The properties by name.</summary>
    public Dictionary<string, object?> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>Sets a property.</summary>
    public object? this[string name]
    {
        set
        {
            if (value is not (null or Array { Length: 0 }))
            {
                Values[name] = value;
            }
        }
    }

    /// <summary>Sets properties.</summary>
    public void AddRange(IEnumerable<KeyValuePair<string, object?>> values)
    {
        foreach (var (name, value) in values)
        {
            this[name] = value;
        }
    }
}
