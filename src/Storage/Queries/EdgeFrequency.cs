namespace KnowledgeGraph.Storage;

/// <summary>The pooled frequency of an edge.</summary>
internal static class EdgeFrequency
{
    /// <summary>
    /// Pools what the assertions give. A negated one counts only with 0: beside a NOT, "20/20" means that all twenty
    /// lacked the phenotype, so its number is no frequency of it.
    /// </summary>
    public static Frequency? Of(GraphIndex index, IEnumerable<Match> matches)
    {
        var assertions = index.Assertions;
        return FrequencyPooling.Pool(matches
            .Where(match => !match.IsLink && (!assertions.IsNegated(match.Row) || assertions.Frequency(match.Row)?.Value == 0))
            .Select(match => (assertions.Frequency(match.Row), assertions.Columns.Publications.Codes[match.Row])));
    }
}
