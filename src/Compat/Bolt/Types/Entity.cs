namespace KnowledgeGraph.Bolt.Types;

/// <summary>The common base of <see cref="Node"/> and <see cref="Relationship"/>.</summary>
internal abstract class Entity(long id, Dictionary<string, object?> properties, string elementId)
{
    /// <summary>The numeric id that Bolt sends in addition to the element id; used only by paths and tests.</summary>
    public long Id { get; } = id;

    public string ElementId { get; } = elementId;

    // Properties in a graph are never null; only the reader's dictionaries have nullable values.
    public IReadOnlyDictionary<string, object> Properties { get; } = properties!;

    public object this[string key] => Properties[key];

    public T Get<T>(string key) => Properties[key].As<T>();

    public bool TryGet<T>(string key, out T value)
    {
        var found = Properties.TryGetValue(key, out var property);
        value = found ? property.As<T>() : default!;
        return found;
    }
}
