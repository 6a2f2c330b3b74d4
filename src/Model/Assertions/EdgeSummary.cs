namespace KnowledgeGraph.Model;

/// <summary>The combined result of the assertions of an edge. Each disease is evaluated separately: people with different diseases are never added.</summary>
/// <param name="Presence">Present if one disease has the phenotype without a conflict, otherwise conflicting if one has a conflict, otherwise excluded.</param>
/// <param name="Frequency">The frequency; null if it is unknown.</param>
/// <param name="Having">The diseases, as <see cref="EdgeAssertion.Disease"/> names them, that have the phenotype, including those with a conflict; ascending.</param>
/// <param name="Excluding">The diseases in which it is excluded; ascending.</param>
public readonly record struct EdgeSummary(Presence Presence, PooledFrequency? Frequency, IReadOnlyList<int> Having, IReadOnlyList<int> Excluding)
{
    // Most edges have only assertions about the owner itself.
    private static readonly int[] Owner = [-1];

    /// <summary>Summarises the assertions of an edge.</summary>
    /// <param name="statements">The assertions, at least one; their order changes.</param>
    public static EdgeSummary Of(Span<EdgeAssertion> statements)
    {
        statements.Sort(static (x, y) => x.Disease != y.Disease ? x.Disease.CompareTo(y.Disease) : x.Term.CompareTo(y.Term));
        return statements[0].Disease == statements[^1].Disease ? OfOneDisease(statements) : OfSeveral(statements);
    }

    /// <summary>The summary of an edge that is about one disease.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="presence">Its presence.</param>
    /// <param name="frequency">Its frequency.</param>
    public static EdgeSummary OfOneDisease(int disease, Presence presence, PooledFrequency? frequency)
    {
        int[] diseases = disease < 0 ? Owner : [disease];
        return presence == Presence.Excluded ? new(presence, frequency, [], diseases) : new(presence, frequency, diseases, []);
    }

    private static EdgeSummary OfOneDisease(ReadOnlySpan<EdgeAssertion> statements)
    {
        var presence = PresenceOf(statements);
        return OfOneDisease(statements[0].Disease, presence, FrequencyOf(statements, presence));
    }

    private static EdgeSummary OfSeveral(ReadOnlySpan<EdgeAssertion> statements)
    {
        var (having, excluding) = (new DiseaseList(), new DiseaseList());
        var presence = Presence.Excluded;
        for (var start = 0; start < statements.Length;)
        {
            var end = start + 1;
            while (end < statements.Length && statements[end].Disease == statements[start].Disease)
            {
                end++;
            }

            var said = statements[start..end];
            var ofDisease = PresenceOf(said);
            (ofDisease == Presence.Excluded ? excluding : having).Add(said[0].Disease, FrequencyOf(said, ofDisease));
            presence = (presence, ofDisease) switch
            {
                (Presence.Present, _) or (_, Presence.Present) => Presence.Present,
                (Presence.Conflicting, _) or (_, Presence.Conflicting) => Presence.Conflicting,
                _ => Presence.Excluded,
            };
            start = end;
        }

        return new EdgeSummary(presence, (having.Diseases.Count > 0 ? having : excluding).Frequency(), having.Diseases, excluding.Diseases);
    }

    private static PooledFrequency? FrequencyOf(ReadOnlySpan<EdgeAssertion> statements, Presence presence) =>
        presence == Presence.Excluded ? FrequencyPooling.OfExcluded(statements) : ByClosure(statements);

    private static Presence PresenceOf(ReadOnlySpan<EdgeAssertion> statements)
    {
        const int female = 1, male = 2;
        var (present, excluded) = (0, 0);
        foreach (var statement in statements)
        {
            var sexes = statement.Sex switch
            {
                Sex.Female => female,
                Sex.Male => male,
                _ => female | male,
            };
            (present, excluded) = statement.Negated ? (present, excluded | sexes) : (present | sexes, excluded);
        }

        return present == 0 ? Presence.Excluded : (present & excluded) == 0 ? Presence.Present : Presence.Conflicting;
    }

    /// <summary>
    /// The frequency of a phenotype in a disease, from what is stated about it and about the terms below it: at least that of each of these.
    /// Exclusions of terms above it say nothing about its frequency.
    /// </summary>
    /// <param name="statements">Ordered by term, those about the phenotype itself first.</param>
    private static PooledFrequency? ByClosure(ReadOnlySpan<EdgeAssertion> statements)
    {
        PooledFrequency? own = null;
        double? low = null;
        var isAlone = true;
        for (var start = 0; start < statements.Length;)
        {
            var (end, isPresent) = (start, false);
            for (; end < statements.Length && statements[end].Term == statements[start].Term; end++)
            {
                isPresent |= !statements[end].Negated;
            }

            var pooled = FrequencyPooling.OfPresent(statements[start..end]);
            if (statements[start].Term < 0)
            {
                own = pooled;
            }
            else
            {
                isAlone &= !isPresent;
            }

            low = pooled is null || low > pooled.Low ? low : pooled.Low;
            start = end;
        }

        return isAlone || low is not { } bound ? own
            : own?.Value >= bound ? own with { Basis = FrequencyBasis.LowerBound, Observed = null, Total = null, Low = bound }
            : PooledFrequency.OfBounds(FrequencyBasis.LowerBound, bound, null);
    }

    /// <summary>Diseases with their frequencies.</summary>
    private sealed class DiseaseList
    {
        private PooledFrequency? _only;
        private bool _areSeveral;
        private double _low;
        private double? _high;

        public List<int> Diseases { get; } = [];

        public void Add(int disease, PooledFrequency? frequency)
        {
            Diseases.Add(disease);
            if (frequency is null)
            {
                return;
            }

            (_only, _areSeveral, _low, _high) = _only is null
                ? (frequency, false, frequency.Low, frequency.High)
                : (_only, true, Math.Min(_low, frequency.Low), Greater(_high, frequency.High));
        }

        /// <summary>The frequency of the only disease that has one; the range if several have. If one has no upper end, the range has none.</summary>
        public PooledFrequency? Frequency() => _areSeveral ? PooledFrequency.OfBounds(FrequencyBasis.Range, _low, _high) : _only;

        private static double? Greater(double? x, double? y) => x > y ? x : x <= y ? y : null;
    }
}
