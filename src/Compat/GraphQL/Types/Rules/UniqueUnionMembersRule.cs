namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>A union must list each member once (specification §3.8, Type Validation).</summary>
internal static class UniqueUnionMembersRule
{
    public static void Check(Schema schema, ReportProblem report)
    {
        foreach (var union in schema.Types.OfType<UnionType>())
        {
            foreach (var repeated in union.Members.GroupBy(member => member).Where(same => same.Count() > 1))
            {
                report(SchemaCoordinate.OfType(union.Name), $"Union \"{union}\" can only include \"{repeated.Key}\" once.");
            }
        }
    }
}
