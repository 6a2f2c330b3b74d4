using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Fragments must not spread themselves, directly or indirectly (specification §5.5.2.2).</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<FragmentDefinitionNode> _visited = [];

    /// <inheritdoc/>
    protected override string Section => "sec-Fragment-Spreads-Must-Not-Form-Cycles";

    /// <inheritdoc/>
    public override void EndOfDocument()
    {
        foreach (var fragment in Context.Fragments)
        {
            Search(fragment);
        }
    }

    /// <summary>
    /// Searches depth first, each fragment once. The path is kept in a list instead of the call stack, because a document may chain
    /// thousands of fragments.
    /// </summary>
    private void Search(FragmentDefinitionNode start)
    {
        if (!_visited.Add(start))
        {
            return;
        }

        var path = new List<Step> { new(start) };
        var depth = new Dictionary<FragmentDefinitionNode, int> { [start] = 0 };
        while (path.Count > 0)
        {
            var step = path[^1];
            if (!step.MoveNext())
            {
                depth.Remove(step.Fragment);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            if (Context.FindFragment(step.Spread.Name.Value) is not { } target)
            {
                continue;
            }

            if (depth.TryGetValue(target, out var from))
            {
                ReportCycle(path[from..].Select(member => member.Spread).ToList());
            }
            else if (_visited.Add(target))
            {
                depth.Add(target, path.Count);
                path.Add(new Step(target));
            }
        }
    }

    private void ReportCycle(List<FragmentSpreadNode> spreads)
    {
        var via = string.Join(", ", spreads.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        Report(
            $"Cannot spread fragment \"{spreads[^1].Name.Value}\" within itself{(via.Length > 0 ? $" via {via}" : "")}.",
            spreads);
    }

    /// <summary>A fragment on the path, with the position in its spreads.</summary>
    private sealed class Step(FragmentDefinitionNode fragment)
    {
        private readonly IEnumerator<FragmentSpreadNode> _spreads = Spreads(fragment).GetEnumerator();

        public FragmentDefinitionNode Fragment { get; } = fragment;

        /// <summary>The current spread.</summary>
        public FragmentSpreadNode Spread => _spreads.Current;

        /// <summary>Advances to the next spread.</summary>
        public bool MoveNext() => _spreads.MoveNext();

        /// <summary>
        /// The spreads of a fragment in the order of the reference implementation, so that clients see the same path of a cycle: those directly
        /// in a selection set before those of nested ones.
        /// </summary>
        private static IEnumerable<FragmentSpreadNode> Spreads(FragmentDefinitionNode fragment)
        {
            var pending = new Stack<SelectionSetNode>([fragment.SelectionSet]);
            while (pending.TryPop(out var selectionSet))
            {
                foreach (var selection in selectionSet.Selections)
                {
                    switch (selection)
                    {
                        case FragmentSpreadNode spread:
                            yield return spread;
                            break;
                        case FieldNode { SelectionSet: { } below }:
                            pending.Push(below);
                            break;
                        case InlineFragmentNode inline:
                            pending.Push(inline.SelectionSet);
                            break;
                    }
                }
            }
        }
    }
}
