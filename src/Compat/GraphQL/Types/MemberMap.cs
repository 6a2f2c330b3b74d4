namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Members in declaration order, with look-up by their unique name.</summary>
internal sealed class MemberMap<T>
    where T : class
{
    private readonly Dictionary<string, T> _byName;

    public MemberMap(IEnumerable<T> items, Func<T, string> name, Func<string, string> coordinate)
    {
        Items = [.. items];
        _byName = new(Items.Count, StringComparer.Ordinal);
        foreach (var item in Items)
        {
            if (!_byName.TryAdd(name(item), item))
            {
                throw new SchemaException($"\"{coordinate(name(item))}\" is defined twice.");
            }
        }
    }

    public IReadOnlyList<T> Items { get; }

    public T? Find(string name) => _byName.GetValueOrDefault(name);
}
