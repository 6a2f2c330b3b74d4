using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Attaches current terms below an obsolete term to its replacement, or else to the nearest current terms above it. The stated
/// parent remains visible in <see cref="Assertion.StatedObject"/>. Other edges do not change.
/// </summary>
internal static class ObsoleteParents
{
    public static List<AssertionDraft> Attach(List<AssertionDraft> assertions, AssertionScope scope)
    {
        var attached = new List<AssertionDraft>(assertions.Count);
        foreach (var assertion in assertions)
        {
            if (assertion.Content.Type == RelationshipType.SubclassOf && !IsDeprecated(assertion.Content.Subject, scope)
                && scope.Curies.TryRead(assertion.Content.StatedObject, out var stated, out _) && scope.Terms.IsObsolete(stated))
            {
                Attach(assertion, stated, scope, attached);
            }
            else
            {
                attached.Add(assertion);
            }
        }

        return attached;
    }

    private static void Attach(AssertionDraft assertion, Curie stated, AssertionScope scope, List<AssertionDraft> attached)
    {
        var parents = InUse(assertion.Content.Subject, stated, scope);
        if (parents.Count == 0)
        {
            attached.Add(assertion);
            scope.Report.Add(ReportCodes.ObsoleteParent, assertion.Origin, assertion.Content.StatedSubject, $"{assertion.Content.StatedSubject} is below {stated}, which is obsolete and has no term in use above it; the edge stays.");
            return;
        }

        attached.AddRange(parents.Select(parent => assertion.AttachedTo(parent)));
        scope.Report.Add(ReportCodes.ObsoleteParent, assertion.Origin, assertion.Content.StatedSubject, $"{assertion.Content.StatedSubject} is below {stated}, which is obsolete; it is attached to {string.Join(" and ", parents)}.");
    }

    /// <summary>The replacement of an obsolete term, or else the nearest current terms on each path up from it, ordered by id.</summary>
    private static List<Curie> InUse(Curie child, Curie obsolete, AssertionScope scope)
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

    private static bool IsDeprecated(Curie id, AssertionScope scope) => scope.Entities.TryGet(id, out var draft) && draft.Deprecated;
}
