using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Model;

/// <summary>A cache of limited total size that drops the least recently used values first. Thread-safe.</summary>
/// <param name="capacity">The maximum total size. A larger value is kept alone.</param>
/// <param name="sizeOf">The size of a value, always the same.</param>
/// <typeparam name="TKey">A key with value equality.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
public sealed class BoundedCache<TKey, TValue>(long capacity, Func<TValue, long> sizeOf)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _byKey = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _byUse = [];
    private long _size;

    /// <summary>Gets a value, which becomes the most recently used one.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var entry))
            {
                value = default;
                return false;
            }

            _byUse.Remove(entry);
            _byUse.AddLast(entry);
            value = entry.Value.Value;
            return true;
        }
    }

    /// <summary>Gets a value, or makes and adds it. Several threads may make it at once.</summary>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (!TryGet(key, out var value))
        {
            Set(key, value = make(key));
        }

        return value;
    }

    /// <summary>Adds or replaces a value, which becomes the most recently used one.</summary>
    public void Set(TKey key, TValue value)
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var former))
            {
                Drop(former);
            }

            _byKey.Add(key, _byUse.AddLast((key, value)));
            _size += sizeOf(value);
            while (_size > capacity && _byUse.Count > 1)
            {
                Drop(_byUse.First!);
            }
        }
    }

    private void Drop(LinkedListNode<(TKey Key, TValue Value)> entry)
    {
        _byUse.Remove(entry);
        _byKey.Remove(entry.Value.Key);
        _size -= sizeOf(entry.Value.Value);
    }
}
