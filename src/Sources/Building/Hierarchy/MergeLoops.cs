using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Drops edges that form a loop only because entries were merged. An edge or relation from an entity to itself is dropped; of a
/// longer loop, the edge with the lowest-ranked source. An ontology's own release ranks highest, then its KGX edges, then other
/// sources, then edges that were attached to another term because the stated one is obsolete.
/// </summary>
internal static class MergeLoops
{
    public static List<Statement> Drop(List<Statement> statements, ReportBuilder report)
    {
        var dropped = new HashSet<Statement>();
        var edges = new Dictionary<(Curie Child, Curie Parent), List<Statement>>();
        foreach (var statement in statements)
        {
            if (statement.Subject == statement.Object)
            {
                dropped.Add(statement);
                ReportSelf(statement, report);
                continue;
            }

            if (statement.Type != RelationshipType.SubclassOf)
            {
                continue;
            }

            var edge = (statement.Subject, statement.Object);
            if (!edges.TryGetValue(edge, out var ofEdge))
            {
                edges.Add(edge, ofEdge = new List<Statement>(1));
            }

            ofEdge.Add(statement);
        }

        // Only a few entities are on or below a loop.
        var suspects = CycleFinder.WithEndlessWays(ParentsOf(edges.Keys));
        edges = edges.Where(edge => suspects.Contains(edge.Key.Child) && suspects.Contains(edge.Key.Parent)).ToDictionary();
        while (CycleFinder.Find(ParentsOf(edges.Keys)) is { } cycle)
        {
            var weakest = EdgesOf(cycle).OrderByDescending(edge => edges[edge].Min(RankOf)).ThenByDescending(edge => $"{edge.Child} {edge.Parent}", StringComparer.Ordinal).First();
            foreach (var statement in edges[weakest])
            {
                dropped.Add(statement);
                report.Add(ReportCodes.LoopDropped, statement.Origin, statement.StatedSubject, $"{statement.StatedSubject} below {statement.StatedObject} would close the loop {string.Join(" → ", cycle)} → {cycle[0]}; of its edges this one has the lowest-ranked source, {statement.PrimarySource}.");
            }

            edges.Remove(weakest);
        }

        return dropped.Count == 0 ? statements : statements.FindAll(statement => !dropped.Contains(statement));
    }

    private static void ReportSelf(Statement statement, ReportBuilder report)
    {
        var (subject, target) = (statement.StatedSubject, statement.StatedObject);
        if (statement.Type == RelationshipType.SubclassOf)
        {
            report.Add(ReportCodes.SelfLoop, statement.Origin, subject, $"{subject} below {target}: both are {statement.Subject}, so the edge says nothing.");
        }
        else if (subject == target)
        {
            report.Add(ReportCodes.SelfRelation, statement.Origin, subject, $"{subject} is related to itself; expected two different entities.");
        }
        else
        {
            report.Add(ReportCodes.SelfLoop, statement.Origin, subject, $"{subject} is related to {target}: both are {statement.Subject}, so the relation says nothing.");
        }
    }

    private static int RankOf(Statement statement) =>
        statement.IsAttached ? 3
        : statement.PrimarySource != Resources.AuthorityOf(statement.Subject.Prefix) ? 2
        : statement.StatedPredicate == "is_a" ? 0
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
