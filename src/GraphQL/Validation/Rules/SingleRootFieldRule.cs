using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A subscription selects one field, which is no introspection field, whatever its variables are (specification §5.2.4.1).
/// </summary>
internal sealed class SingleRootFieldRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Single-Root-Field";

    /// <inheritdoc/>
    public override void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
        if (operation.Operation != OperationType.Subscription || root is null)
        {
            return;
        }

        var subject = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name.Value}\"";
        var conditions = new List<DirectiveNode>();
        var fields = RootFields(operation, root, conditions);
        if (conditions.Count > 0)
        {
            Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", conditions);
        }

        if (fields.Select(ResponseName).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            var first = ResponseName(fields[0]);
            Report($"{subject} must select only one top level field.", fields.Where(field => ResponseName(field) != first));
        }

        foreach (var field in fields.Where(field => field.Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report($"{subject} must not select an introspection top level field.", field);
        }
    }

    private static string ResponseName(FieldNode field) => (field.Alias ?? field.Name).Value;

    /// <summary><c>CollectSubscriptionFields</c> of the specification, with the conditions it forbids.</summary>
    private List<FieldNode> RootFields(OperationDefinitionNode operation, ObjectType root, List<DirectiveNode> conditions)
    {
        var fields = new List<FieldNode>();
        var visited = new HashSet<FragmentDefinitionNode>();
        var pending = new Queue<SelectionSetNode>([operation.SelectionSet]);
        while (pending.TryDequeue(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                conditions.AddRange(selection.Directives.Where(directive => directive.Name.Value is "skip" or "include"));
                switch (selection)
                {
                    case FieldNode field:
                        fields.Add(field);
                        break;
                    case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, root):
                        pending.Enqueue(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread
                        when Context.FindFragment(spread.Name.Value) is { } fragment
                        && visited.Add(fragment)
                        && Applies(fragment.TypeCondition, root):
                        pending.Enqueue(fragment.SelectionSet);
                        break;
                }
            }
        }

        return fields;
    }

    private bool Applies(NamedTypeNode condition, ObjectType root) =>
        Context.Schema.FindType(condition.Name.Value) is { } type
        && Context.Schema.GetPossibleTypes(type).Contains(root);
}
