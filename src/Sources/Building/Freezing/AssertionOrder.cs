using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The order of assertions: subject rank, type, object rank, primary source, id.</summary>
internal static class AssertionOrder
{
    public static Assertion[] Order(List<AssertionDraft> drafts, Dictionary<Curie, int> ranks)
    {
        var keyed = new ((int Subject, int Type, int Object) Key, Assertion Content)[drafts.Count];
        for (var i = 0; i < keyed.Length; i++)
        {
            var content = drafts[i].Content;
            keyed[i] = ((ranks[content.Subject], (int)content.Type, ranks[content.Object]), content);
        }

        Array.Sort(keyed, Compare);
        var assertions = new Assertion[keyed.Length];
        for (var row = 0; row < keyed.Length; row++)
        {
            assertions[row] = keyed[row].Content with { Row = row };
        }

        return assertions;
    }

    private static int Compare(((int Subject, int Type, int Object) Key, Assertion Content) left, ((int Subject, int Type, int Object) Key, Assertion Content) right)
    {
        var order = left.Key.CompareTo(right.Key);
        order = order != 0 ? order : string.CompareOrdinal(left.Content.PrimarySource.ToString(), right.Content.PrimarySource.ToString());
        return order != 0 ? order : string.CompareOrdinal(left.Content.Id, right.Content.Id);
    }
}
