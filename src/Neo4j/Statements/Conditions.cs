namespace KnowledgeGraph.Neo4j;

/// <summary>Conditions that must all hold, and the parameters they compare with.</summary>
/// <param name="parameters">The parameters of the statement; those of the conditions are added.</param>
internal sealed class Conditions(Dictionary<string, object?> parameters)
{
    private Cypher _all;

    /// <summary>The conditions after WHERE; no text where there are none.</summary>
    public Cypher Where => _all.IsEmpty ? Cypher.None : Cypher.Of("WHERE") + _all;

    /// <summary>The conditions after other ones.</summary>
    public Cypher And => _all.IsEmpty ? Cypher.None : Cypher.Of("AND") + _all;

    /// <summary>Adds a condition.</summary>
    public void Add(Cypher condition) => _all = _all.IsEmpty ? condition : _all + Cypher.Of("AND") + condition;

    /// <summary>Adds a condition with its parameter.</summary>
    public void Add(Cypher condition, string parameter, object? value)
    {
        Add(condition);
        Set(parameter, value);
    }

    /// <summary>Sets a further parameter.</summary>
    public void Set(string parameter, object? value) => parameters[parameter] = value;
}
