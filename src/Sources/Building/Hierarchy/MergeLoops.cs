using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Drops edges that form a loop only because entries were merged. An edge or relation from an entity to itself is dropped; of a
/// longer loop, the edge with the lowest-ranked source. An ontology's own release ranks highest, then its KGX edges, then other
/// sources, then edges that were attached to another term because the stated one is obsolete.
/// </summary>
internal static class MergeLoops
{
    public static List<AssertionDraft> Drop(List<AssertionDraft> assertions, ReportBuilder report)
    {
        var dropped = new HashSet<AssertionDraft>();
        var edges = new Dictionary<(Curie Child, Curie Parent), List<AssertionDraft>>();
        foreach (var assertion in assertions)
        {
            if (assertion.Content.Subject == assertion.Content.Object)
            {
                dropped.Add(assertion);
                ReportSelf(assertion, report);
                continue;
            }

            if (assertion.Content.Type != RelationshipType.SubclassOf)
            {
                continue;
            }

            var edge = (assertion.Content.Subject, assertion.Content.Object);
            if (!edges.TryGetValue(edge, out var ofEdge))
            {
                edges.Add(edge, ofEdge = new List<AssertionDraft>(1));
            }

            ofEdge.Add(assertion);
        }

        // Only a few entities are on or below a loop.
        var suspects = CycleFinder.WithEndlessWays(ParentsOf(edges.Keys));
        edges = edges.Where(edge => suspects.Contains(edge.Key.Child) && suspects.Contains(edge.Key.Parent)).ToDictionary();
        while (CycleFinder.Find(ParentsOf(edges.Keys)) is { } cycle)
        {
            var weakest = EdgesOf(cycle).OrderByDescending(edge => edges[edge].Min(RankOf)).ThenByDescending(edge => $"{edge.Child} {edge.Parent}", StringComparer.Ordinal).First();
            foreach (var assertion in edges[weakest])
            {
                dropped.Add(assertion);
                report.Add(ReportCodes.LoopDropped, assertion.Origin, assertion.Content.StatedSubject, $"{assertion.Content.StatedSubject} below {assertion.Content.StatedObject} would close the loop {string.Join(" → ", cycle)} → {cycle[0]}; of its edges this one has the lowest-ranked source, {assertion.Content.PrimarySource}.");
            }

            edges.Remove(weakest);
        }

        return dropped.Count == 0 ? assertions : assertions.FindAll(assertion => !dropped.Contains(assertion));
    }

    private static void ReportSelf(AssertionDraft assertion, ReportBuilder report)
    {
        var (subject, target) = (assertion.Content.StatedSubject, assertion.Content.StatedObject);
        if (assertion.Content.Type == RelationshipType.SubclassOf)
        {
            report.Add(ReportCodes.SelfLoop, assertion.Origin, subject, $"{subject} below {target}: both are {assertion.Content.Subject}, so the edge says nothing.");
        }
        else if (subject == target)
        {
            report.Add(ReportCodes.SelfRelation, assertion.Origin, subject, $"{subject} is related to itself; expected two different entities.");
        }
        else
        {
            report.Add(ReportCodes.SelfLoop, assertion.Origin, subject, $"{subject} is related to {target}: both are {assertion.Content.Subject}, so the relation says nothing.");
        }
    }

    private static int RankOf(AssertionDraft assertion) =>
        assertion.IsAttached ? 3
        : assertion.Content.PrimarySource != Resources.AuthorityOf(assertion.Content.Subject.Prefix) ? 2
        : assertion.Content.StatedPredicate == "is_a" ? 0
        : 1;

    private static Dictionary<Curie, List<Curie>> ParentsOf(IEnumerable<(Curie Child, Curie Parent)> edges)
    {
        var parents = new Dictionary<Curie, List<Curie>>();
        foreach (var (child, parent) in edges)
        {
            if (!parents.TryGetValue(child, out var list))
            {
                parents.Add(child, list = new List<Curie>(2));
            }

            list.Add(parent);
        }

        return parents;
    }

    private static IEnumerable<(Curie Child, Curie Parent)> EdgesOf(List<Curie> cycle) =>
        cycle.Select((child, i) => (child, cycle[(i + 1) % cycle.Count]));
}
