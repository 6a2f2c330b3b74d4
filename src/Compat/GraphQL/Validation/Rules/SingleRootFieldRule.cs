using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A subscription must select exactly one field, not an introspection field, for all values of its variables (specification §5.2.4.1).
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
        var fields = new RootFields(Context, root);
        fields.Add(operation.SelectionSet);
        if (fields.Conditions.Count > 0)
        {
            Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", fields.Conditions);
            return;
        }

        var groups = fields.ByResponseName.Values;
        if (groups.Count == 0)
        {
            Report($"{subject} must select one top level field.", operation.SelectionSet);
        }
        else if (groups.Count > 1)
        {
            Report($"{subject} must select only one top level field.", groups.Skip(1).SelectMany(group => group));
        }

        foreach (var group in groups.Where(group => group[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report($"{subject} must not select an introspection top level field.", group);
        }
    }

    /// <summary><c>CollectSubscriptionFields</c> of the specification, with the conditions it forbids.</summary>
    private sealed class RootFields(ValidationContext context, ObjectType root)
    {
        private readonly HashSet<FragmentDefinitionNode> _visited = [];

        public OrderedDictionary<string, List<FieldNode>> ByResponseName { get; } = new(StringComparer.Ordinal);

        public List<DirectiveNode> Conditions { get; } = [];

        public void Add(SelectionSetNode selectionSet)
        {
            // An explicit stack instead of recursion, because a document may chain thousands of fragments.
            var pending = new Stack<SelectionNode>(selectionSet.Selections.Reverse());
            while (pending.TryPop(out var selection))
            {
                Conditions.AddRange(selection.Directives.Where(directive => directive.Name.Value is "skip" or "include"));
                foreach (var next in Visit(selection).Reverse())
                {
                    pending.Push(next);
                }
            }
        }

        private IReadOnlyList<SelectionNode> Visit(SelectionNode selection)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    return [];
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition):
                    return inline.SelectionSet.Selections;
                case FragmentSpreadNode spread
                    when context.FindFragment(spread.Name.Value) is { } fragment
                    && _visited.Add(fragment)
                    && Applies(fragment.TypeCondition):
                    return fragment.SelectionSet.Selections;
                default:
                    return [];
            }
        }

        private void Add(FieldNode field)
        {
            var name = (field.Alias ?? field.Name).Value;
            if (!ByResponseName.TryGetValue(name, out var group))
            {
                ByResponseName.Add(name, group = []);
            }

            group.Add(field);
        }

        private bool Applies(NamedTypeNode condition) =>
            context.Schema.FindType(condition.Name.Value) is { } type
            && context.Schema.GetPossibleTypes(type).Contains(root);
    }
}
