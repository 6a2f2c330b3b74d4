using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No two fields of an input object have one name (specification §5.6.3).</summary>
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

        var names = new UniqueNames();
        foreach (var field in input.Fields)
        {
            if (!names.TryAdd(field.Name, out var first))
            {
                Report($"There can be only one input field named \"{field.Name.Value}\".", first, field.Name);
            }
        }
    }
}
