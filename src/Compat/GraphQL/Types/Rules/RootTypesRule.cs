namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>The root types of queries, mutations and subscriptions must be different types (specification §3.3.1).</summary>
internal static class RootTypesRule
{
    public static void Check(Schema schema, ReportProblem report)
    {
        (string Operation, ObjectType? Type)[] roots =
            [("query", schema.QueryType), ("mutation", schema.MutationType), ("subscription", schema.SubscriptionType)];
        foreach (var shared in roots.Where(root => root.Type is not null).GroupBy(root => root.Type!).Where(group => group.Count() > 1))
        {
            var operations = string.Join(" and ", shared.Select(root => root.Operation));
            report(SchemaCoordinate.OfType(shared.Key.Name), $"All root types must be different, but \"{shared.Key}\" is the root of {operations}.");
        }
    }
}
