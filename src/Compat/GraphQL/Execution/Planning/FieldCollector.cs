using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Planning;

/// <summary>
/// Collects the fields of selection sets (specification, section 6.3.2, CollectFields) for one combination of
/// <c>@skip</c> and <c>@include</c> conditions.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="fragments">The fragments of the document by name.</param>
/// <param name="conditions">The values of the variables used in conditions.</param>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, bool> conditions)
{
    /// <summary>Plans the root of an operation.</summary>
    public SelectionPlan Collect(ObjectType root, SelectionSetNode selectionSet) => Collect(root, [selectionSet]);

    /// <summary>Plans the merged selections of a field for an object type.</summary>
    public SelectionPlan Collect(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var collected = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visitedFragments = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var selectionSet in selectionSets)
            {
                Collect(type, selectionSet, collected, visitedFragments);
            }
        }
        catch (GraphQLException e)
        {
            return new(type, [], e);
        }

        return Plan(type, collected);
    }

    private void Collect(
        ObjectType type,
        SelectionSetNode selectionSet,
        OrderedDictionary<string, List<FieldNode>> collected,
        HashSet<string> visitedFragments)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(collected, field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, collected, visitedFragments);
                    break;
                case FragmentSpreadNode spread when visitedFragments.Add(spread.Name.Value):
                    var fragment = fragments.GetValueOrDefault(spread.Name.Value)
                        ?? throw Error(spread, $"The document has no fragment '{spread.Name.Value}'.");
                    if (Applies(fragment.TypeCondition, type))
                    {
                        Collect(type, fragment.SelectionSet, collected, visitedFragments);
                    }

                    break;
            }
        }
    }

    private static void Add(OrderedDictionary<string, List<FieldNode>> collected, FieldNode field)
    {
        var responseName = (field.Alias ?? field.Name).Value;
        if (!collected.TryGetValue(responseName, out var merged))
        {
            collected.Add(responseName, merged = []);
        }

        merged.Add(field);
    }

    private SelectionPlan Plan(ObjectType type, OrderedDictionary<string, List<FieldNode>> collected) => new(
        type,
        [
            .. collected.Values.Select(nodes => new PlannedField(
                this,
                schema.FindField(type, nodes[0].Name.Value)
                    ?? throw Error(nodes[0], $"The type {type} has no field '{nodes[0].Name.Value}'."),
                nodes)),
        ]);

    private bool IsIncluded(SelectionNode selection) =>
        !(Condition(selection, "skip") ?? false) && (Condition(selection, "include") ?? true);

    /// <summary>The value of a directive's condition; null if the directive is absent.</summary>
    private bool? Condition(SelectionNode selection, string name)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == name)
            {
                return Value(directive);
            }
        }

        return null;
    }

    private bool Value(DirectiveNode directive)
    {
        var condition = directive.Arguments.First(argument => argument.Name.Value == "if").Value;
        return condition switch
        {
            BooleanValueNode literal => literal.Value,
            VariableNode variable when conditions.TryGetValue(variable.Name.Value, out var value) => value,
            _ => throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The condition '{SchemaCoordinate.OfDirective(directive.Name.Value).Argument("if")}' is neither true nor false: {condition} is null.")
                .SetCode(ErrorCodes.Execution.InvalidType)
                .AddLocation(condition)
                .Build()),
        };
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null
        || condition.Name.Value == type.Name
        || (schema.FindType(condition.Name.Value) is { } named && schema.GetPossibleTypes(named).Contains(type));

    private static RequestException Error(SyntaxNode node, string message) =>
        new(ErrorBuilder.New().SetMessage(message).AddLocation(node).Build());
}
