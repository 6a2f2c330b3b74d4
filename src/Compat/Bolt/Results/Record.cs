using System.Collections;

namespace KnowledgeGraph.Bolt.Results;

/// <inheritdoc cref="IRecord"/>
internal sealed class Record(RecordKeys keys, object?[] values) : IRecord
{
    public IReadOnlyList<string> Keys => keys.Names;

    public IReadOnlyDictionary<string, object?> Values => this;

    public int Count => values.Length;

    IEnumerable<string> IReadOnlyDictionary<string, object?>.Keys => keys.Names;

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => values;

    public object? this[int index] => values[index];

    public object? this[string key] => values[Existing(keys.Find(key), key)];

    public T Get<T>(string key) => this[key].As<T>();

    public bool TryGet<T>(string key, out T value) => TryGet(keys.Find(key), out value);

    public T GetCaseInsensitive<T>(string key) => values[Existing(keys.FindIgnoringCase(key), key)].As<T>();

    public bool TryGetCaseInsensitive<T>(string key, out T value) => TryGet(keys.FindIgnoringCase(key), out value);

    public bool ContainsKey(string key) => keys.Find(key) >= 0;

    public bool TryGetValue(string key, out object? value) => TryGet(key, out value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < values.Length; i++)
        {
            yield return new KeyValuePair<string, object?>(keys.Names[i], values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryGet<T>(int index, out T value)
    {
        value = index >= 0 ? values[index].As<T>() : default!;
        return index >= 0;
    }

    private int Existing(int index, string key) =>
        index >= 0 ? index : throw new KeyNotFoundException($"The record has no column '{key}'; it has {string.Join(", ", keys.Names)}.");
}
