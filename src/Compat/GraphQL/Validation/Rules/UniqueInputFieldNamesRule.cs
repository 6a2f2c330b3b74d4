using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Field names must be unique in an input object (specification §5.6.3).</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Input-Object-Field-Uniqueness";

    /// <inheritdoc/>
    public override void Value(ValueNode value, InputPosition position)
    {
        if (value is not ObjectValueNode input)
        {
            return;
        }

        var type = position.Type?.Named as InputObjectType;
        var names = new UniqueNames();
        foreach (var field in input.Fields)
        {
            if (!names.TryAdd(field.Name, out var first))
            {
                var name = field.Name.Value;
                var coordinate = type is null ? name : SchemaCoordinate.OfMember(type.Name, name).ToString();
                Report($"There can be only one input field \"{coordinate}\".", first, field.Name);
            }
        }
    }
}
