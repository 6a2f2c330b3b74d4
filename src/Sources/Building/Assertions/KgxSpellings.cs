using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Normalises the spelling of predicates and relations of KGX edges, and swaps the ends of edges with an inverse predicate.</summary>
internal static class KgxSpellings
{
    public static void Normalize(List<SourceTable<KgxEdge>> tables)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            tables[i] = tables[i] with { Rows = [.. tables[i].Rows.Select(edge => Normalized(edge, names))] };
        }
    }

    private static KgxEdge Normalized(KgxEdge edge, Dictionary<string, string> names)
    {
        var predicate = NameOf(edge.Predicate);
        var relation = edge.Relation is null ? null : NameOf(edge.Relation);
        if (relation is not null && predicate.StartsWith("biolink:related_to", StringComparison.Ordinal)
            && KgxPredicates.InverseOf(relation) is not null)
        {
            predicate = relation;
        }

        var inverse = KgxPredicates.InverseOf(predicate);
        if (predicate == edge.Predicate && relation == edge.Relation && inverse is null)
        {
            return edge;
        }

        var normalized = edge with
        {
            Predicate = inverse ?? predicate,
            Relation = relation,
            OriginalPredicate = edge.OriginalPredicate ?? $"{edge.Predicate} {edge.Relation}".Trim(),
        };
        return inverse is null
            ? normalized
            : normalized with
            {
                Subject = edge.Object,
                Object = edge.Subject,
                OriginalSubject = edge.OriginalObject,
                OriginalObject = edge.OriginalSubject,
            };

        string NameOf(string text)
        {
            if (!names.TryGetValue(text, out var name))
            {
                names.Add(text, name = PredicateNames.Normalize(text));
            }

            return name;
        }
    }
}
