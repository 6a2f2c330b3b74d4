using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The order of assertions: subject rank, type, object rank, primary source, id.</summary>
internal static class AssertionRows
{
    public static Assertion[] Order(List<Statement> statements, Dictionary<Curie, int> ranks)
    {
        var keyed = new (int Subject, RelationshipType Type, int Object, Statement Statement)[statements.Count];
        for (var i = 0; i < keyed.Length; i++)
        {
            var statement = statements[i];
            keyed[i] = (ranks[statement.Subject], statement.Type, ranks[statement.Object], statement);
        }

        Array.Sort(keyed, Compare);
        var assertions = new Assertion[keyed.Length];
        for (var row = 0; row < keyed.Length; row++)
        {
            assertions[row] = Freeze(keyed[row].Statement, row);
        }

        return assertions;
    }

    private static int Compare(
        (int Subject, RelationshipType Type, int Object, Statement Statement) left,
        (int Subject, RelationshipType Type, int Object, Statement Statement) right)
    {
        var order = left.Subject.CompareTo(right.Subject);
        order = order != 0 ? order : ((int)left.Type).CompareTo((int)right.Type);
        order = order != 0 ? order : left.Object.CompareTo(right.Object);
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
