namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>The fields of a oneOf input object must be nullable and without defaults (specification §3.10, Type Validation).</summary>
internal static class OneOfInputObjectsRule
{
    public static void Check(Schema schema, ReportProblem report)
    {
        foreach (var type in schema.Types.OfType<InputObjectType>().Where(type => type.IsOneOf))
        {
            foreach (var field in type.Fields)
            {
                var coordinate = SchemaCoordinate.OfMember(type.Name, field.Name);
                if (field.Type.IsNonNull)
                {
                    report(coordinate, $"OneOf input field \"{coordinate}\" must be nullable, but is of type \"{field.Type}\".");
                }

                if (field.DefaultValue is not null)
                {
                    report(coordinate, $"OneOf input field \"{coordinate}\" must not have a default value.");
                }
            }
        }
    }
}
