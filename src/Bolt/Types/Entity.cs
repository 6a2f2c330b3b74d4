namespace KnowledgeGraph.Bolt.Types;

/// <summary>What <see cref="Node"/> and <see cref="Relationship"/> have in common.</summary>
internal abstract class Entity(long id, Dictionary<string, object?> properties, string elementId)
{
    /// <summary>The number that Bolt sends beside the element id; only paths and tests look at it.</summary>
    public long Id { get; } = id;

    public string ElementId { get; } = elementId;

    // A property of a graph is never null; only the reader's dictionaries can say so.
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
