using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The names found so far, each with its first occurrence.</summary>
internal sealed class UniqueNames
{
    private readonly Dictionary<string, NameNode> _first = new(StringComparer.Ordinal);

    /// <summary>Adds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="first">The first occurrence of the name, which may be this one.</param>
    /// <returns>Whether the name was new.</returns>
    public bool TryAdd(NameNode name, out NameNode first)
    {
        var isNew = _first.TryAdd(name.Value, name);
        first = _first[name.Value];
        return isNew;
    }

    /// <summary>The names that occur more than once in a list, each with all occurrences.</summary>
    public static IEnumerable<IReadOnlyList<NameNode>> Repeated(IEnumerable<NameNode> names) => names
        .GroupBy(name => name.Value, StringComparer.Ordinal)
        .Select(same => same.ToList())
        .Where(same => same.Count > 1);
}
