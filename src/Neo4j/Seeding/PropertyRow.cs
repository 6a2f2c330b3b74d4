namespace KnowledgeGraph.Neo4j;

/// <summary>The properties of a node or relationship. A property that has no value, or an empty list, is not kept: Neo4j has neither.</summary>
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
}
