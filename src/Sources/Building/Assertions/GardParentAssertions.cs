using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Converts GARD's parents and children to assertions. The classification is Orphanet's, as published by GARD.</summary>
internal static class GardParentAssertions
{
    private static readonly IReadOnlyList<Curie> ThroughGard = [Resources.Gard];

    public static void Add(SourceContents contents, AssertionScope scope, List<AssertionDraft> assertions)
    {
        foreach (var table in contents.GardParents)
        {
            foreach (var row in table.Rows)
            {
                var origin = new Origin(table.Document, row.Line);
                if (scope.Disease(row.ChildId, origin) is { } child && scope.Disease(row.ParentId, origin) is { } parent)
                {
                    var content = new Assertion
                    {
                        Type = RelationshipType.SubclassOf,
                        Subject = child,
                        Object = parent,
                        StatedSubject = row.ChildId,
                        StatedObject = row.ParentId,
                        PrimarySource = Resources.Orphanet,
                        Aggregators = ThroughGard,
                    };
                    assertions.Add(new AssertionDraft(content, origin));
                }
            }
        }
    }
}
