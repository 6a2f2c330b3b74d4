using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Arguments that are not null and have no default are given (specification §5.4.3).</summary>
internal sealed class RequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Required-Arguments";

    /// <inheritdoc/>
    public override void Field(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        foreach (var missing in Missing(definition?.Arguments, field.Arguments))
        {
            Report(
                $"Field \"{field.Name.Value}\" argument \"{missing.Name}\" of type \"{missing.Type}\" is required, "
                + "but it was not provided.",
                field);
        }
    }

    /// <inheritdoc/>
    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        foreach (var missing in Missing(definition?.Arguments, directive.Arguments))
        {
            Report(
                $"Directive \"@{directive.Name.Value}\" argument \"{missing.Name}\" of type \"{missing.Type}\" "
                + "is required, but it was not provided.",
                directive);
        }
    }

    private static IEnumerable<InputValueDefinition> Missing(
        IReadOnlyList<InputValueDefinition>? definitions, IReadOnlyList<ArgumentNode> arguments) =>
        (definitions ?? []).Where(definition =>
            definition.IsRequired && arguments.All(argument => argument.Name.Value != definition.Name));
}
