namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every variable of an operation must be used, by the operation or a fragment (specification §5.8.4).</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-All-Variables-Used";

    /// <inheritdoc/>
    public override void EndOfDocument()
    {
        foreach (var operation in Context.Operations)
        {
            var used = Context.UsagesReachedFrom(operation)
                .Select(usage => usage.Variable.Name.Value)
                .ToHashSet(StringComparer.Ordinal);
            var by = operation.Name is null ? "" : $" in operation \"{operation.Name.Value}\"";
            foreach (var definition in operation.VariableDefinitions)
            {
                if (!used.Contains(definition.Variable.Name.Value))
                {
                    Report($"Variable \"{definition.Variable}\" is never used{by}.", definition);
                }
            }
        }
    }
}
