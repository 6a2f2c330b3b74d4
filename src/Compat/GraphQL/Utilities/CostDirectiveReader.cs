using System.Globalization;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>
/// Reads <c>@cost</c> and <c>@listSize</c> (IBM's GraphQL Cost Directives specification) in a schema. The types of their arguments are
/// checked by the validation of the schema, which contains the definitions of the directives.
/// </summary>
internal static class CostDirectiveReader
{
    /// <summary>The weight of <c>@cost</c>; null if it is absent, or is another directive of this name without a weight.</summary>
    /// <param name="directives">The directives of a definition and its extensions.</param>
    /// <param name="problems">Collects weights that are not numbers.</param>
    public static double? Weight(IEnumerable<DirectiveNode> directives, SchemaProblems problems)
    {
        if (Find(directives, "cost") is not { } cost || Argument(cost, "weight") is not { } given)
        {
            return null;
        }

        // In the specification, weights are strings; other implementations, such as Apollo, use numbers.
        var text = given switch
        {
            StringValueNode value => value.Value,
            IntValueNode value => value.Value,
            FloatValueNode value => value.Value,
            _ => null,
        };
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight))
        {
            return weight;
        }

        problems.Add(given, $"The weight of \"@cost\" must be a number such as \"2.5\", not {given}.");
        return null;
    }

    /// <summary>The content of <c>@listSize</c>; null if it is absent.</summary>
    public static ListSize? ListSize(IEnumerable<DirectiveNode> directives) => Find(directives, "listSize") is { } size
        ? new()
        {
            AssumedSize = Int(size, "assumedSize"),
            SlicingArguments = Names(size, "slicingArguments"),
            SlicingArgumentDefaultValue = Int(size, "slicingArgumentDefaultValue"),
            SizedFields = Names(size, "sizedFields"),
            RequireOneSlicingArgument = Argument(size, "requireOneSlicingArgument") is not BooleanValueNode { Value: false },
        }
        : null;

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static int? Int(DirectiveNode directive, string name) =>
        Argument(directive, name) is IntValueNode node && int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    private static IReadOnlyList<string> Names(DirectiveNode directive, string name) => Argument(directive, name) switch
    {
        StringValueNode one => [one.Value],
        ListValueNode list => [.. list.Items.OfType<StringValueNode>().Select(item => item.Value)],
        _ => [],
    };
}
