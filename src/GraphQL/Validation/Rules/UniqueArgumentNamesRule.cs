using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No two arguments of a field or directive have one name (specification §5.4.2).</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Argument-Uniqueness";

    /// <inheritdoc/>
    public override void Field(FieldNode field, NamedType? parent, FieldDefinition? definition) => Check(field.Arguments);

    /// <inheritdoc/>
    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, string location) =>
        Check(directive.Arguments);

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        foreach (var same in UniqueNames.Repeated(arguments.Select(argument => argument.Name)))
        {
            Report($"There can be only one argument named \"{same[0].Value}\".", same);
        }
    }
}
