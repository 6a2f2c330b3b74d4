using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Literals must be coercible to the expected type (specification §5.6.1).</summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Values-of-Correct-Type";

    /// <inheritdoc/>
    public override void Value(ValueNode value, InputPosition position)
    {
        if (position.Type is not { } type || value is VariableNode)
        {
            return;
        }

        switch (value)
        {
            case NullValueNode:
                if (type.IsNonNull)
                {
                    ReportMismatch(value, position);
                }

                break;
            case ListValueNode when type.Nullable is ListType:
                // The items are visited as separate values.
                break;
            case ObjectValueNode input when type.Named is InputObjectType inputType:
                if (inputType.IsOneOf)
                {
                    CheckOneOf(input, inputType);
                }

                break;
            default:
                CheckLeaf(value, type.Named, position);
                break;
        }
    }

    private void CheckLeaf(ValueNode value, NamedType type, InputPosition position)
    {
        switch (type)
        {
            case EnumType enumType when value is EnumValueNode name:
                if (enumType.FindValue(name.Value) is null)
                {
                    var hint = Suggestions.DidYouMean(name.Value, enumType.Values.Select(known => known.Name));
                    Report($"Value \"{name.Value}\"{position.ForCoordinate} does not exist in \"{enumType}\" enum.{hint}", value);
                }

                break;
            case EnumType enumType:
                var named = value is StringValueNode text ? Suggestions.DidYouMean(
                    text.Value, enumType.Values.Select(known => known.Name)) : "";
                Report($"Enum \"{enumType}\"{position.ForCoordinate} cannot represent non-enum value: {value}.{named}", value);
                break;
            case ScalarType scalar when scalar.TryParseLiteral(value, out _):
                break;
            default:
                ReportMismatch(value, position);
                break;
        }
    }

    private void CheckOneOf(ObjectValueNode input, InputObjectType type)
    {
        var known = input.Fields.Where(field => type.FindField(field.Name.Value) is not null).ToList();
        if (known.Count != 1)
        {
            var given = string.Join(", ", known.Select(field => $"\"{Coordinate(field)}\""));
            Report(
                $"OneOf Input Object \"{type}\" must specify exactly one field, found {(given.Length > 0 ? given : "none")}.",
                input);
        }
        else if (known[0].Value is NullValueNode)
        {
            Report($"Field \"{Coordinate(known[0])}\" of OneOf Input Object \"{type}\" must be non-null.", input);
        }

        SchemaCoordinate Coordinate(ObjectFieldNode field) => SchemaCoordinate.OfMember(type.Name, field.Name.Value);
    }

    private void ReportMismatch(ValueNode value, InputPosition position) =>
        Report($"Expected value of type \"{position.Type}\"{position.ForCoordinate}, found {value}.", value);
}
