namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>
/// Objects, interfaces and input objects must have fields, unions members, enums values, and directives locations (specification §3.6
/// to §3.10, §3.13, Type Validation).
/// </summary>
internal static class NonEmptyTypesRule
{
    public static void Check(Schema schema, ReportProblem report)
    {
        foreach (var type in schema.Types)
        {
            if (Missing(type) is { } missing)
            {
                report(SchemaCoordinate.OfType(type.Name), $"Type \"{type}\" must define one or more {missing}.");
            }
        }

        foreach (var directive in schema.Directives.Where(directive => directive.Locations.Count == 0))
        {
            var coordinate = SchemaCoordinate.OfDirective(directive.Name);
            report(coordinate, $"Directive \"{coordinate}\" must have one or more locations.");
        }
    }

    private static string? Missing(NamedType type) => type switch
    {
        ComplexType { Fields.Count: 0 } or InputObjectType { Fields.Count: 0 } => "fields",
        UnionType { Members.Count: 0 } => "members",
        EnumType { Values.Count: 0 } => "values",
        _ => null,
    };
}
