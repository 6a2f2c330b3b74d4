using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Non-null arguments without a default must be given (specification §5.4.3).</summary>
internal sealed class RequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Required-Arguments";

    /// <inheritdoc/>
    public override void Field(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (parent is not null && definition is not null)
        {
            var coordinate = SchemaCoordinate.OfMember(parent.Name, definition.Name);
            Check(field, coordinate, definition.Arguments, field.Arguments);
        }
    }

    /// <inheritdoc/>
    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        if (definition is not null)
        {
            var coordinate = SchemaCoordinate.OfDirective(definition.Name);
            Check(directive, coordinate, definition.Arguments, directive.Arguments);
        }
    }

    private void Check(
        SyntaxNode node,
        SchemaCoordinate owner,
        IReadOnlyList<InputValueDefinition> definitions,
        IReadOnlyList<ArgumentNode> arguments)
    {
        foreach (var definition in definitions.Where(definition => definition.IsRequired))
        {
            if (arguments.All(argument => argument.Name.Value != definition.Name))
            {
                Report(
                    $"Argument \"{owner.Argument(definition.Name)}\" of type \"{definition.Type}\" is required, "
                    + "but it was not provided.",
                    node);
            }
        }
    }
}
