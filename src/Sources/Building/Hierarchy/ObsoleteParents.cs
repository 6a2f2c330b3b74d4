using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Attaches current terms below an obsolete term to its replacement, or else to the nearest current terms above it. The stated
/// parent remains visible in <see cref="Statement.StatedObject"/>. Other edges do not change.
/// </summary>
internal static class ObsoleteParents
{
    public static List<Statement> Attach(List<Statement> statements, StatementScope scope)
    {
        var attached = new List<Statement>(statements.Count);
        foreach (var statement in statements)
        {
            if (statement.Type == RelationshipType.SubclassOf && !IsDeprecated(statement.Subject, scope)
                && scope.Curies.TryRead(statement.StatedObject, out var stated, out _) && scope.Terms.IsObsolete(stated))
            {
                Attach(statement, stated, scope, attached);
            }
            else
            {
                attached.Add(statement);
            }
        }

        return attached;
    }

    private static void Attach(Statement statement, Curie stated, StatementScope scope, List<Statement> attached)
    {
        var parents = InUse(statement.Subject, stated, scope);
        if (parents.Count == 0)
        {
            attached.Add(statement);
            scope.Report.Add(ReportCodes.ObsoleteParent, statement.Origin, statement.StatedSubject, $"{statement.StatedSubject} is below {stated}, which is obsolete and has no term in use above it; the edge stays.");
            return;
        }

        attached.AddRange(parents.Select(parent => statement.AttachedTo(parent)));
        scope.Report.Add(ReportCodes.ObsoleteParent, statement.Origin, statement.StatedSubject, $"{statement.StatedSubject} is below {stated}, which is obsolete; it is attached to {string.Join(" and ", parents)}.");
    }

    /// <summary>The replacement of an obsolete term, or else the nearest current terms on each path up from it, ordered by id.</summary>
    private static List<Curie> InUse(Curie child, Curie obsolete, StatementScope scope)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var visited = new HashSet<Curie>();
        var waiting = new Stack<Curie>([obsolete]);
        while (waiting.TryPop(out var id))
        {
            if (!visited.Add(id))
            {
                continue;
            }

            if (scope.TermIdentities.Canonical(id) is { } target && target != child && scope.Entities.TryGet(target, out var draft) && !draft.Deprecated)
            {
                found.Add(target.ToString());
            }
            else if (scope.Terms.TryGet(id, out var term))
            {
                term.Parents.Concat(term.EdgeParents).ToList().ForEach(waiting.Push);
            }
        }

        return [.. found.Select(Curie.FromCanonical)];
    }

    private static bool IsDeprecated(Curie id, StatementScope scope) => scope.Entities.TryGet(id, out var draft) && draft.Deprecated;
}
