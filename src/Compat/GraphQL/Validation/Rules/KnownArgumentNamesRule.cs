using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Arguments must be defined by their field or directive (specification §5.4.1).</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Argument-Names";

    /// <inheritdoc/>
    public override void Field(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (definition is not null)
        {
            Check(field.Arguments, definition.Arguments, "field", SchemaCoordinate.OfMember(parent!.Name, definition.Name));
        }
    }

    /// <inheritdoc/>
    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        if (definition is not null)
        {
            Check(directive.Arguments, definition.Arguments, "directive", SchemaCoordinate.OfDirective(definition.Name));
        }
    }

    private void Check(
        IReadOnlyList<ArgumentNode> arguments, IReadOnlyList<InputValueDefinition> known, string kind, SchemaCoordinate owner)
    {
        foreach (var argument in arguments)
        {
            var name = argument.Name.Value;
            if (known.All(definition => definition.Name != name))
            {
                var hint = Suggestions.DidYouMean(name, known.Select(definition => definition.Name));
                Report($"Unknown argument \"{name}\" on {kind} \"{owner}\".{hint}", argument);
            }
        }
    }
}
