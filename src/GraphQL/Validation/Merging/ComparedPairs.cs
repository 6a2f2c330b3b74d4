namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>The pairs that have been compared, and whether as fields that one object cannot have both.</summary>
internal sealed class ComparedPairs<TLeft, TRight>
    where TLeft : class
    where TRight : class
{
    private readonly Dictionary<(TLeft, TRight), bool> _areExclusive = [];

    /// <summary>Whether a pair has been compared as strictly as this; what can meet in one object is compared more strictly.</summary>
    public bool Contains(TLeft left, TRight right, bool areExclusive) =>
        _areExclusive.TryGetValue((left, right), out var wereExclusive) && (areExclusive || !wereExclusive);

    /// <summary>Adds a pair.</summary>
    /// <returns>Whether it has to be compared.</returns>
    public bool Add(TLeft left, TRight right, bool areExclusive)
    {
        if (Contains(left, right, areExclusive))
        {
            return false;
        }

        _areExclusive[(left, right)] = areExclusive;
        return true;
    }
}
