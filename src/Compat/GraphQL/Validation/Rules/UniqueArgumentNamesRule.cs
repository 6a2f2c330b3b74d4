using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Argument names must be unique in a field or directive (specification §5.4.2).</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Argument-Uniqueness";

    /// <inheritdoc/>
    public override void Field(FieldNode field, NamedType? parent, FieldDefinition? definition) =>
        Check(field.Arguments, parent is null ? null : SchemaCoordinate.OfMember(parent.Name, field.Name.Value));

    /// <inheritdoc/>
    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, string location) =>
        Check(directive.Arguments, SchemaCoordinate.OfDirective(directive.Name.Value));

    private void Check(IReadOnlyList<ArgumentNode> arguments, SchemaCoordinate? owner)
    {
        foreach (var same in UniqueNames.Repeated(arguments.Select(argument => argument.Name)))
        {
            var name = same[0].Value;
            Report($"There can be only one argument \"{owner?.Argument(name).ToString() ?? name}\".", same);
        }
    }
}
