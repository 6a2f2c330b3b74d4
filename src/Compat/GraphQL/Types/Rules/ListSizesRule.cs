namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>
/// Arguments and fields named in <c>@listSize</c> must exist (IBM's GraphQL Cost Directives specification); otherwise lists would silently
/// not be counted. Of a path such as <c>input.first</c>, only the first name is checked.
/// </summary>
internal static class ListSizesRule
{
    public static void Check(Schema schema, ReportProblem report)
    {
        foreach (var type in schema.Types.OfType<ComplexType>())
        {
            foreach (var field in type.Fields)
            {
                if (field.ListSize is { } size)
                {
                    Check(SchemaCoordinate.OfMember(type.Name, field.Name), field, size, report);
                }
            }
        }
    }

    private static void Check(SchemaCoordinate element, FieldDefinition field, ListSize size, ReportProblem report)
    {
        if (size.AssumedSize < 0 || size.SlicingArgumentDefaultValue < 0)
        {
            report(element, $"The assumed size of \"{element}\" must not be negative.");
        }

        foreach (var argument in size.SlicingArguments.Where(argument => field.FindArgument(First(argument)) is null))
        {
            report(element, $"Field \"{element}\" has no argument \"{argument}\" to tell the length of its list.");
        }

        foreach (var sized in size.SizedFields.Where(sized => (field.Type.Named as ComplexType)?.FindField(First(sized)) is null))
        {
            report(element, $"Field \"{element}\" tells the length of \"{sized}\", which is not a field of \"{field.Type.Named}\".");
        }
    }

    private static string First(string path) => path.Split('.')[0];
}
