namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every fragment must be spread by an operation, directly or indirectly (specification §5.5.1.4).</summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Fragments-Must-Be-Used";

    /// <inheritdoc/>
    public override void EndOfDocument()
    {
        var used = Context.Operations
            .SelectMany(Context.FragmentsReachedFrom)
            .Select(fragment => fragment.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in Context.Fragments.Where(fragment => !used.Contains(fragment.Name.Value)))
        {
            Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
        }
    }
}
