using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The order of assertions: subject rank, type, object rank, primary source, id.</summary>
internal static class AssertionRows
{
    public static Assertion[] Order(List<Statement> statements, Dictionary<Curie, int> ranks)
    {
        var keyed = new (ulong Key, Statement Statement)[statements.Count];
        for (var i = 0; i < keyed.Length; i++)
        {
            var statement = statements[i];

            // Ranks are far below 2^30, and there are 10 types.
            keyed[i] = ((ulong)ranks[statement.Subject] << 34 | (ulong)statement.Type << 30 | (uint)ranks[statement.Object], statement);
        }

        Array.Sort(keyed, Compare);
        var assertions = new Assertion[keyed.Length];
        for (var row = 0; row < keyed.Length; row++)
        {
            assertions[row] = Freeze(keyed[row].Statement, row);
        }

        return assertions;
    }

    private static int Compare((ulong Key, Statement Statement) left, (ulong Key, Statement Statement) right)
    {
        var order = left.Key.CompareTo(right.Key);
        order = order != 0 ? order : string.CompareOrdinal(left.Statement.PrimarySource.ToString(), right.Statement.PrimarySource.ToString());
        return order != 0 ? order : string.CompareOrdinal(left.Statement.Id, right.Statement.Id);
    }

    private static Assertion Freeze(Statement statement, int row) => new()
    {
        Id = statement.Id,
        Row = row,
        Type = statement.Type,
        Subject = statement.Subject,
        Object = statement.Object,
        StatedSubject = statement.StatedSubject,
        StatedObject = statement.StatedObject,
        StatedPredicate = statement.StatedPredicate,
        AttributedTo = statement.AttributedTo,
        AttributionReason = statement.AttributionReason,
        PrimarySource = statement.PrimarySource,
        Aggregators = statement.Aggregators,
        Publications = statement.Publications,
        Evidence = statement.Evidence,
        Negated = statement.Negated,
        Frequency = statement.Frequency,
        Onset = statement.Onset,
        Sex = statement.Sex,
        Modifiers = statement.Modifiers,
        GeneAssociation = statement.GeneAssociation,
        ConditionKind = statement.ConditionKind,
    };
}
