using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>An executable document must only contain operations and fragments (specification §5.1.1).</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Executable-Definitions";

    /// <inheritdoc/>
    public override void Definition(DefinitionNode definition)
    {
        if (definition is not ExecutableDefinitionNode)
        {
            var name = definition switch
            {
                SchemaDefinitionNode or SchemaExtensionNode => "schema",
                TypeDefinitionNode type => $"\"{type.Name.Value}\"",
                TypeExtensionNode type => $"\"{type.Name.Value}\"",
                DirectiveDefinitionNode directive => $"\"@{directive.Name.Value}\"",
                _ => throw new ArgumentException($"{definition.GetType().Name} has no name.", nameof(definition)),
            };
            Report($"The {name} definition is not executable.", definition);
        }
    }
}
