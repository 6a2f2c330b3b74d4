using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Converts GARD's parents and children to statements. The classification is Orphanet's, as published by GARD.</summary>
internal static class GardParentStatements
{
    private static readonly IReadOnlyList<Curie> ThroughGard = [Resources.Gard];

    public static void Add(SourceContents contents, StatementScope scope, List<Statement> statements)
    {
        foreach (var table in contents.GardParents)
        {
            foreach (var row in table.Rows)
            {
                var origin = new Origin(table.Document, row.Line);
                if (scope.Disease(row.ChildId, origin) is { } child && scope.Disease(row.ParentId, origin) is { } parent)
                {
                    var statement = new Statement
                    {
                        Type = RelationshipType.SubclassOf,
                        Subject = child,
                        Object = parent,
                        StatedSubject = row.ChildId,
                        StatedObject = row.ParentId,
                        PrimarySource = Resources.Orphanet,
                        Origin = origin,
                    };
                    statement.AddAggregators(ThroughGard);
                    statements.Add(statement);
                }
            }
        }
    }
}
