using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Two fields of the same response name that cannot be merged.</summary>
/// <param name="ResponseName">The response name.</param>
/// <param name="Reason">The reason, as a clause.</param>
/// <param name="Left">The first field, and those of its subfields that cause the conflict.</param>
/// <param name="Right">The second field, and those of its subfields that cause the conflict.</param>
internal sealed record FieldConflict(
    string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    /// <summary>The maximum number of fields reported on each side, so that a conflict cannot cause a long response.</summary>
    private const int MaxFields = 20;

    /// <summary>The maximum number of conflicts between subfields that the message describes.</summary>
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

    /// <summary>A field with the given subfields; if there are too many, the deepest of a conflict are kept, which are the most informative.</summary>
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
