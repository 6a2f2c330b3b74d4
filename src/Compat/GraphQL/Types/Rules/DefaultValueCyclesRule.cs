using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>
/// The default of an input field must not contain itself through other defaults (specification §3.10,
/// <c>InputObjectDefaultValueHasCycle</c>).
/// </summary>
internal static class DefaultValueCyclesRule
{
    public static void Check(Schema schema, ReportProblem report)
    {
        var fields = schema.Types.OfType<InputObjectType>()
            .SelectMany(type => type.Fields.Select(field => (Coordinate: SchemaCoordinate.OfMember(type.Name, field.Name), Field: field)))
            .Where(member => member.Field is { DefaultValue: not null, Type.Named: InputObjectType })
            .ToDictionary(member => member.Coordinate, member => member.Field);
        foreach (var cycle in Cycles.Find(fields.Keys, Next))
        {
            var via = cycle.Count > 1 ? $" through those of {string.Join(", ", cycle.Skip(1).Select(field => $"\"{field}\""))}" : "";
            report(cycle[0], $"The default value of \"{cycle[0]}\" contains itself{via}.");
        }

        IEnumerable<SchemaCoordinate> Next(SchemaCoordinate field) =>
            Defaults((InputObjectType)fields[field].Type.Named, fields[field].DefaultValue!).Where(fields.ContainsKey);
    }

    /// <summary>The fields whose defaults a literal uses, including those of nested objects.</summary>
    private static IEnumerable<SchemaCoordinate> Defaults(InputObjectType type, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                return list.Items.SelectMany(item => Defaults(type, item));
            case ObjectValueNode input:
                var given = input.Fields
                    .Select(field => (type.FindField(field.Name.Value)?.Type.Named as InputObjectType, field.Value))
                    .Where(field => field.Item1 is not null)
                    .SelectMany(field => Defaults(field.Item1!, field.Value));
                var absent = type.Fields
                    .Where(field => input.Fields.All(other => other.Name.Value != field.Name))
                    .Select(field => SchemaCoordinate.OfMember(type.Name, field.Name));
                return given.Concat(absent);
            default:
                return [];
        }
    }
}
