namespace KnowledgeGraph.Model;

/// <summary>What the assertions behind an edge say together. Each disease is judged on its own: people of different diseases are never added up.</summary>
/// <param name="Presence">Present if one disease plainly has the phenotype, else conflicting if one is in conflict, else excluded.</param>
/// <param name="Frequency">How often; null where nothing is known.</param>
/// <param name="Having">The diseases, as <see cref="EdgeStatement.Disease"/> names them, that have the phenotype, those in conflict included; rising.</param>
/// <param name="Excluding">The diseases in which it is excluded; rising.</param>
public readonly record struct EdgeSummary(Presence Presence, PooledFrequency? Frequency, IReadOnlyList<int> Having, IReadOnlyList<int> Excluding)
{
    // Of most edges all assertions are about the owner itself.
    private static readonly int[] Owner = [-1];

    /// <summary>Judges an edge.</summary>
    /// <param name="statements">The assertions, at least one; they are brought into another order.</param>
    public static EdgeSummary Of(Span<EdgeStatement> statements)
    {
        statements.Sort(static (x, y) => x.Disease != y.Disease ? x.Disease.CompareTo(y.Disease) : x.Term.CompareTo(y.Term));
        return statements[0].Disease == statements[^1].Disease ? OfOneDisease(statements) : OfSeveral(statements);
    }

    /// <summary>The summary of an edge that is about one disease.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="presence">What is said of it.</param>
    /// <param name="frequency">How often it has the phenotype.</param>
    public static EdgeSummary OfOneDisease(int disease, Presence presence, PooledFrequency? frequency)
    {
        int[] diseases = disease < 0 ? Owner : [disease];
        return presence == Presence.Excluded ? new(presence, frequency, [], diseases) : new(presence, frequency, diseases, []);
    }

    private static EdgeSummary OfOneDisease(ReadOnlySpan<EdgeStatement> statements)
    {
        var presence = PresenceOf(statements);
        return OfOneDisease(statements[0].Disease, presence, FrequencyOf(statements, presence));
    }

    private static EdgeSummary OfSeveral(ReadOnlySpan<EdgeStatement> statements)
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

    private static PooledFrequency? FrequencyOf(ReadOnlySpan<EdgeStatement> statements, Presence presence) =>
        presence == Presence.Excluded ? FrequencyPooling.OfExcluded(statements) : ByClosure(statements);

    private static Presence PresenceOf(ReadOnlySpan<EdgeStatement> statements)
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
    /// The frequency of a phenotype that a disease has, by what is stated of it and of the terms below it: seen at least as often as any of these.
    /// Exclusions of terms above it say nothing of how often it is seen.
    /// </summary>
    /// <param name="statements">Ordered by term, those on the phenotype itself first.</param>
    private static PooledFrequency? ByClosure(ReadOnlySpan<EdgeStatement> statements)
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

        /// <summary>That of the one disease that states one; of several the range. Without the upper end of one there is none of all.</summary>
        public PooledFrequency? Frequency() => _areSeveral ? PooledFrequency.OfBounds(FrequencyBasis.Range, _low, _high) : _only;

        private static double? Greater(double? x, double? y) => x > y ? x : x <= y ? y : null;
    }
}
