using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Explains why two fields of the same response name cannot be merged.</summary>
internal sealed class FieldComparison
{
    private readonly Dictionary<FieldNode, string> _arguments = [];

    /// <summary>Why two fields that can occur in the same object are different; null if they are the same.</summary>
    public string? DifferentFields(MergedField a, MergedField b)
    {
        if (a.Node.Name.Value != b.Node.Name.Value)
        {
            return $"\"{a.Coordinate}\" and \"{b.Coordinate}\" are different fields";
        }

        return Arguments(a.Node) == Arguments(b.Node) ? null : $"they have differing arguments for \"{a.Coordinate}\"";
    }

    /// <summary>Why the values of two fields have different shapes in the response; null if they have the same shape.</summary>
    /// <remarks><c>SameResponseShape</c> of the specification, without the subfields.</remarks>
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

    /// <summary>The arguments as text that does not depend on the order of arguments and input fields.</summary>
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
