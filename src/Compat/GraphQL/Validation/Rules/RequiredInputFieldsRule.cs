using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Non-null fields of an input object without a default must be given (specification §5.6.4).</summary>
internal sealed class RequiredInputFieldsRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Input-Object-Required-Fields";

    /// <inheritdoc/>
    public override void Value(ValueNode value, InputPosition position)
    {
        if (value is not ObjectValueNode input || position.Type?.Named is not InputObjectType type)
        {
            return;
        }

        foreach (var definition in type.Fields.Where(definition => definition.IsRequired))
        {
            if (input.Fields.All(field => field.Name.Value != definition.Name))
            {
                Report(
                    $"Field \"{SchemaCoordinate.OfMember(type.Name, definition.Name)}\" of required type \"{definition.Type}\" was not provided.",
                    input);
            }
        }
    }
}
