using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Says why two fields of one response name cannot be merged.</summary>
internal sealed class FieldComparison
{
    private readonly Dictionary<FieldNode, string> _arguments = [];

    /// <summary>Why two fields that may be asked of one object are not the same field; null if they are.</summary>
    public string? DifferentFields(MergedField a, MergedField b)
    {
        if (a.Node.Name.Value != b.Node.Name.Value)
        {
            return $"\"{a.Coordinate}\" and \"{b.Coordinate}\" are different fields";
        }

        return Arguments(a.Node) == Arguments(b.Node) ? null : $"they have differing arguments for \"{a.Coordinate}\"";
    }

    /// <summary>Why the values of two fields have different shapes in the response; null if they have not.</summary>
    /// <remarks><c>SameResponseShape</c> of the specification, without the fields below.</remarks>
    public static string? DifferentShapes(MergedField a, MergedField b) =>
        a.Definition is { } first && b.Definition is { } second && !HaveOneShape(first.Type, second.Type)
            ? $"they return conflicting types \"{first.Type}\" of \"{a.Coordinate}\" and \"{second.Type}\" of \"{b.Coordinate}\""
            : null;

    private static bool HaveOneShape(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType, NonNullType) => HaveOneShape(a.Nullable, b.Nullable),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType first, ListType second) => HaveOneShape(first.ItemType, second.ItemType),
        (ListType, _) or (_, ListType) => false,
        _ => a == b || (a.IsComposite && b.IsComposite),
    };

    /// <summary>The arguments as text in which their order, and that of input fields, does not matter.</summary>
    private string Arguments(FieldNode field)
    {
        if (!_arguments.TryGetValue(field, out var text))
        {
            text = string.Join(", ", field.Arguments
                .OrderBy(argument => argument.Name.Value, StringComparer.Ordinal)
                .Select(argument => $"{argument.Name.Value}: {Sorted(argument.Value)}"));
            _arguments.Add(field, text);
        }

        return text;
    }

    private static ValueNode Sorted(ValueNode value) => value switch
    {
        ListValueNode list => new ListValueNode(list.Location, list.Items.Select(Sorted).ToArray()),
        ObjectValueNode input => new ObjectValueNode(
            input.Location,
            input.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal)
                .Select(field => new ObjectFieldNode(field.Location, field.Name, Sorted(field.Value)))
                .ToArray()),
        _ => value,
    };
}
