using KnowledgeGraph.GraphQL.Execution.Introspection;

namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>Names must not begin with two underscores, which are reserved for introspection (specification §2.1.8, Reserved Names).</summary>
internal static class ReservedNamesRule
{
    public static void Check(Schema schema, ReportProblem report)
    {
        foreach (var type in schema.Types.Except(IntrospectionTypes.All))
        {
            Name(SchemaCoordinate.OfType(type.Name), type.Name);
            foreach (var member in Members(type))
            {
                Name(SchemaCoordinate.OfMember(type.Name, member), member);
            }

            foreach (var field in (type as ComplexType)?.Fields ?? [])
            {
                Arguments(SchemaCoordinate.OfMember(type.Name, field.Name), field.Arguments);
            }
        }

        foreach (var directive in schema.Directives)
        {
            var coordinate = SchemaCoordinate.OfDirective(directive.Name);
            Name(coordinate, directive.Name);
            Arguments(coordinate, directive.Arguments);
        }

        void Arguments(SchemaCoordinate owner, IReadOnlyList<InputValueDefinition> arguments)
        {
            foreach (var argument in arguments)
            {
                Name(owner.Argument(argument.Name), argument.Name);
            }
        }

        void Name(SchemaCoordinate element, string name)
        {
            if (name.StartsWith("__", StringComparison.Ordinal))
            {
                report(element, $"The name of \"{element}\" must not begin with \"__\", which is reserved for introspection.");
            }
        }
    }

    private static IEnumerable<string> Members(NamedType type) => type switch
    {
        ComplexType complex => complex.Fields.Select(field => field.Name),
        InputObjectType input => input.Fields.Select(field => field.Name),
        EnumType @enum => @enum.Values.Select(value => value.Name),
        _ => [],
    };
}
