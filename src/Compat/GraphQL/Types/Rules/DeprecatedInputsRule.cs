namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>Required arguments and input fields must not be deprecated (specification §3.13.3).</summary>
internal static class DeprecatedInputsRule
{
    public static void Check(Schema schema, ReportProblem report)
    {
        foreach (var type in schema.Types)
        {
            foreach (var field in (type as ComplexType)?.Fields ?? [])
            {
                var coordinate = SchemaCoordinate.OfMember(type.Name, field.Name);
                Check("argument", field.Arguments, coordinate.Argument);
            }

            Check("input field", (type as InputObjectType)?.Fields ?? [], field => SchemaCoordinate.OfMember(type.Name, field));
        }

        foreach (var directive in schema.Directives)
        {
            Check("argument", directive.Arguments, SchemaCoordinate.OfDirective(directive.Name).Argument);
        }

        void Check(string kind, IReadOnlyList<InputValueDefinition> inputs, Func<string, SchemaCoordinate> coordinate)
        {
            foreach (var input in inputs.Where(input => input is { IsRequired: true, IsDeprecated: true }))
            {
                var element = coordinate(input.Name);
                report(element, $"Required {kind} \"{element}\" must not be deprecated.");
            }
        }
    }
}
