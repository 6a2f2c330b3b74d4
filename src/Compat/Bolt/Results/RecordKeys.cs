namespace KnowledgeGraph.Bolt.Results;

/// <summary>The column names, shared by all records of a result.</summary>
internal sealed class RecordKeys(string[] names)
{
    private const int FewNames = 8;

    private readonly Dictionary<string, int>? _places = names.Length > FewNames ? Places(names) : null;

    public static RecordKeys None { get; } = new([]);

    public string[] Names => names;

    /// <summary>The index of a column, or -1.</summary>
    public int Find(string name)
    {
        if (_places is not null)
        {
            return _places.GetValueOrDefault(name, -1);
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }

    public int FindIgnoringCase(string name) => Array.FindIndex(names, other => other.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, int> Places(string[] names)
    {
        var places = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            places[names[i]] = i;
        }

        return places;
    }
}
