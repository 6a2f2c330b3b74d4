using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Variables must have input types (specification §5.8.2).</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Variables-Are-Input-Types";

    /// <inheritdoc/>
    public override void VariableDefinition(VariableDefinitionNode definition, GraphQLType? type)
    {
        if (type is { IsInput: false })
        {
            var name = definition.Variable.Name.Value;
            Report($"Variable \"${name}\" cannot be non-input type \"{type}\".", definition.Type);
        }
    }
}
