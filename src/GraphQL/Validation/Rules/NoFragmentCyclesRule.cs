using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A fragment spreads itself neither directly nor through others (specification §5.5.2.2).</summary>
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
    /// Searches depth first, each fragment once. The path is kept in a list and not on the call stack, as a document
    /// may chain thousands of fragments.
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
            var spreads = Context.SpreadsIn(step.Fragment);
            if (step.NextSpread == spreads.Count)
            {
                depth.Remove(step.Fragment);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var spread = spreads[step.NextSpread++];
            if (Context.FindFragment(spread.Name.Value) is not { } target)
            {
                continue;
            }

            if (depth.TryGetValue(target, out var from))
            {
                ReportCycle(path[from..].Select(member => Context.SpreadsIn(member.Fragment)[member.NextSpread - 1]).ToList());
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

    /// <summary>A fragment on the path, and which of its spreads comes next.</summary>
    private sealed class Step(FragmentDefinitionNode fragment)
    {
        public FragmentDefinitionNode Fragment { get; } = fragment;

        public int NextSpread { get; set; }
    }
}
