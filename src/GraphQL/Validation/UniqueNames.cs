using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The names met so far, each where it was met first.</summary>
internal sealed class UniqueNames
{
    private readonly Dictionary<string, NameNode> _first = new(StringComparer.Ordinal);

    /// <summary>Adds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="first">Where the name was met first; the name itself if that is here.</param>
    /// <returns>Whether the name was new.</returns>
    public bool TryAdd(NameNode name, out NameNode first)
    {
        var isNew = _first.TryAdd(name.Value, name);
        first = _first[name.Value];
        return isNew;
    }

    /// <summary>The names that stand more than once in a list, each with all its places.</summary>
    public static IEnumerable<IReadOnlyList<NameNode>> Repeated(IEnumerable<NameNode> names) => names
        .GroupBy(name => name.Value, StringComparer.Ordinal)
        .Select(same => same.ToList())
        .Where(same => same.Count > 1);
}
