namespace KnowledgeGraph.Storage;

/// <summary>An <see cref="AssertionFilter"/> compiled for one release into tests of codes, so that a row costs only a few array reads.</summary>
internal sealed class AssertionTest
{
    private readonly GraphIndex _index;
    private readonly List<CodeTest> _all = [];

    // Only sources can match in either of two columns.
    private readonly CodeTest[]? _anySource;

    public AssertionTest(GraphIndex index, AssertionFilter filter)
    {
        _index = index;
        var columns = index.Assertions.Columns;
        if (filter.Sources.Count > 0)
        {
            bool IsAsked(string source) => filter.Sources.Any(asked => asked.ToString() == source);
            _anySource = [Of(columns.PrimarySource, IsAsked), OfAny(columns.Aggregators, IsAsked)];
        }

        if (filter.Evidence.Count > 0)
        {
            _all.Add(Of(columns.Evidence, filter.Evidence.Contains));
        }

        if (filter.Publication is { } publication)
        {
            _all.Add(OfAny(columns.Publications, cited => cited == publication));
        }

        if (filter.Frequency is { } frequency)
        {
            _all.Add(new CodeTest(columns.Frequency, columns.Frequencies.Count,
                code => FrequencyTest.Passes(frequency, code < 0 ? null : columns.Frequencies[code])));
        }

        if (filter.Onset is { } onset)
        {
            _all.Add(Of(columns.Onset, AtOrBelow(onset)));
        }

        if (filter.Modifier is { } modifier)
        {
            _all.Add(OfAny(columns.Modifiers, AtOrBelow(modifier)));
        }

        if (filter.Sex is { } sex)
        {
            _all.Add(Of<Sex>(columns.Sex, value => value == sex));
        }

        if (filter.GeneAssociations.Count > 0)
        {
            _all.Add(Of<GeneAssociation>(columns.GeneAssociation, filter.GeneAssociations.Contains));
        }

        if (filter.Origin is { } origin)
        {
            _all.Add(Of<GeneAssociation>(columns.GeneAssociation, value => value.Origin() == origin));
        }

        if (filter.ConditionKinds.Count > 0)
        {
            _all.Add(Of<RelatedConditionKind>(columns.ConditionKind, filter.ConditionKinds.Contains));
        }

        if (filter.Causal is { } causal)
        {
            var type = causal ? RelationshipType.CausedBy : RelationshipType.AssociatedWith;
            _all.Add(Of<RelationshipType>(columns.Type, value => value == type));
        }
    }

    public bool Accepts(int row)
    {
        foreach (var test in _all)
        {
            if (!test.Accepts(row))
            {
                return false;
            }
        }

        return _anySource is null || _anySource[0].Accepts(row) || _anySource[1].Accepts(row);
    }

    private static CodeTest Of(StringColumn column, Func<string, bool> passes) =>
        new(column.Codes, column.Values.Count, code => code >= 0 && passes(column.Values[code]));

    private static CodeTest OfAny(StringListColumn column, Func<string, bool> passes)
    {
        var values = Enumerable.Range(0, column.Values.Count).Select(value => passes(column.Values[value])).ToArray();
        return new CodeTest(column.Codes, column.Lists.Count, code => code >= 0 && Any(column.Lists[code], values));
    }

    private static CodeTest Of<T>(IntColumn column, Func<T, bool> passes)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return new CodeTest(column, values.Length, code => code >= 0 && passes(values[code]));
    }

    private static bool Any(ReadOnlySpan<int> list, bool[] passes)
    {
        foreach (var value in list)
        {
            if (passes[value])
            {
                return true;
            }
        }

        return false;
    }

    private Func<string, bool> AtOrBelow(Curie term)
    {
        var rank = _index.Entities.RankOf(term);
        if (rank < 0)
        {
            return value => value == term.ToString();
        }

        var closure = _index.Hierarchy(Hierarchy.Ontology).DescendantsAndSelf(rank);
        return value => _index.Entities.RankOf(Curie.Parse(value)) is >= 0 and var found && closure.Contains(found);
    }
}
