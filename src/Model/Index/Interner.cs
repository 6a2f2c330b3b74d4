namespace KnowledgeGraph.Model;

/// <summary>Numbers distinct values in the order in which they first come.</summary>
internal sealed class Interner<T>(IEqualityComparer<T> comparer)
    where T : notnull
{
    private readonly Dictionary<T, int> _codes = new(comparer);
    private readonly List<T> _values = [];

    public IReadOnlyList<T> Values => _values;

    public int Code(T value)
    {
        if (!_codes.TryGetValue(value, out var code))
        {
            code = _values.Count;
            _codes.Add(value, code);
            _values.Add(value);
        }

        return code;
    }
}
