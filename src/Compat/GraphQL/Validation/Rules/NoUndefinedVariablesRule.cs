namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>An operation must define all variables that it uses, including those in fragments (specification §5.8.3).</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-All-Variable-Uses-Defined";

    /// <inheritdoc/>
    public override void EndOfDocument()
    {
        foreach (var operation in Context.Operations)
        {
            var defined = operation.VariableDefinitions
                .Select(definition => definition.Variable.Name.Value)
                .ToHashSet(StringComparer.Ordinal);
            var by = operation.Name is null ? "" : $" by operation \"{operation.Name.Value}\"";
            foreach (var (variable, _) in Context.UsagesReachedFrom(operation))
            {
                if (!defined.Contains(variable.Name.Value))
                {
                    Report($"Variable \"{variable}\" is not defined{by}.", variable, operation);
                }
            }
        }
    }
}
