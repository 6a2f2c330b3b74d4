using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>An anonymous operation must be the only operation (specification §5.2.3.1).</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Lone-Anonymous-Operation";

    /// <inheritdoc/>
    public override void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
        if (operation.Name is null && Context.Operations.Skip(1).Any())
        {
            Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
