using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Variable names must be unique in an operation (specification §5.8.1).</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Variable-Uniqueness";

    /// <inheritdoc/>
    public override void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
        foreach (var same in UniqueNames.Repeated(operation.VariableDefinitions.Select(definition => definition.Variable.Name)))
        {
            Report($"There can be only one variable named \"${same[0].Value}\".", same);
        }
    }
}
