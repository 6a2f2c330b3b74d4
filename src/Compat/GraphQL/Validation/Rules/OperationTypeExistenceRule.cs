using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The schema must have a root type for the kind of each operation (specification §5.2.1.1).</summary>
internal sealed class OperationTypeExistenceRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Operation-Type-Existence";

    /// <inheritdoc/>
    public override void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
        if (root is null)
        {
            var kind = operation.Operation == OperationType.Mutation ? "mutation" : "subscription";
            Report($"The {kind} operation is not supported by the schema.", operation);
        }
    }
}
