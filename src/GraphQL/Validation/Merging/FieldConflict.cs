using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Two fields of one response name that cannot be merged.</summary>
/// <param name="ResponseName">The name they have in the response.</param>
/// <param name="Reason">Why, as a clause.</param>
/// <param name="Left">The first field, and those below it that are the cause.</param>
/// <param name="Right">The second field, and those below it that are the cause.</param>
internal sealed record FieldConflict(
    string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    /// <summary>The most fields named on each side, so that one conflict makes no long answer.</summary>
    private const int MaxFields = 20;

    /// <summary>The most conflicts below two fields that are told in words.</summary>
    private const int MaxReasons = 5;

    /// <summary>The conflict of two fields whose subfields conflict.</summary>
    public static FieldConflict Above(MergedField left, MergedField right, IReadOnlyList<FieldConflict> below)
    {
        var reasons = below.Take(MaxReasons).Select(conflict =>
            $"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}");
        return new(
            left.ResponseName,
            string.Join(" and ", reasons),
            Side(left, below.Select(conflict => conflict.Left)),
            Side(right, below.Select(conflict => conflict.Right)));
    }

    /// <summary>A field with those below it; where these are too many, the deepest of a conflict say most.</summary>
    private static List<FieldNode> Side(MergedField field, IEnumerable<IReadOnlyList<FieldNode>> below)
    {
        var nodes = new List<FieldNode> { field.Node };
        foreach (var side in below)
        {
            nodes.AddRange(side.TakeLast(MaxFields - nodes.Count));
        }

        return nodes;
    }
}
