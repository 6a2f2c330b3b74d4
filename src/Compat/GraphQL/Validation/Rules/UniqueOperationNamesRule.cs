using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Operation names must be unique (specification §5.2.2.1).</summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly UniqueNames _names = new();

    /// <inheritdoc/>
    protected override string Section => "sec-Operation-Name-Uniqueness";

    /// <inheritdoc/>
    public override void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
        if (operation.Name is not null && !_names.TryAdd(operation.Name, out var first))
        {
            Report($"There can be only one operation named \"{operation.Name.Value}\".", first, operation.Name);
        }
    }
}
