using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Fields of an input object must be defined by its type (specification §5.6.2).</summary>
internal sealed class KnownInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Input-Object-Field-Names";

    /// <inheritdoc/>
    public override void Value(ValueNode value, InputPosition position)
    {
        if (value is not ObjectValueNode input || position.Type?.Named is not InputObjectType type)
        {
            return;
        }

        foreach (var field in input.Fields.Where(field => type.FindField(field.Name.Value) is null))
        {
            var hint = Suggestions.DidYouMean(field.Name.Value, type.Fields.Select(known => known.Name));
            Report($"Field \"{field.Name.Value}\" is not defined by type \"{type}\".{hint}", field);
        }
    }
}
