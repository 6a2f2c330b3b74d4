namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>The pairs that were compared, and whether as mutually exclusive fields, which never occur in the same object.</summary>
internal sealed class ComparedPairs<TLeft, TRight>
    where TLeft : class
    where TRight : class
{
    private readonly Dictionary<(TLeft, TRight), bool> _areExclusive = [];

    /// <summary>Whether a pair was compared at least as strictly; fields that are not exclusive are compared more strictly.</summary>
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
