using System.Globalization;

namespace KnowledgeGraph.GraphQL.Language;

/// <content>Values and type references.</content>
internal sealed partial class SyntaxWriter
{
    private void Value(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                _text.Append(number.Value);
                break;
            case FloatValueNode number:
                _text.Append(number.Value);
                break;
            case StringValueNode text:
                String(text);
                break;
            case BooleanValueNode boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                _text.Append("null");
                break;
            case EnumValueNode name:
                _text.Append(name.Value);
                break;
            case ListValueNode list:
                _text.Append('[');
                Separated(list.Items, ", ");
                _text.Append(']');
                break;
            case ObjectValueNode fields:
                ObjectValue(fields);
                break;
            default:
                throw new ArgumentException($"No syntax is known for {value.GetType().Name}.", nameof(value));
        }
    }

    private void ObjectValue(ObjectValueNode value)
    {
        _text.Append('{');
        for (var i = 0; i < value.Fields.Count; i++)
        {
            _text.Append(i == 0 ? " " : ", ").Append(value.Fields[i].Name.Value).Append(": ");
            Value(value.Fields[i].Value);
        }

        _text.Append(value.Fields.Count == 0 ? "}" : " }");
    }

    private void Type(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                _text.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                _text.Append('[');
                Type(list.Type);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                Type(nonNull.Type);
                _text.Append('!');
                break;
            default:
                throw new ArgumentException($"No syntax is known for {type.GetType().Name}.", nameof(type));
        }
    }

    private void DefaultValue(ValueNode? value)
    {
        if (value is not null)
        {
            _text.Append(" = ");
            Value(value);
        }
    }

    private void Description(StringValueNode? description)
    {
        if (description is not null)
        {
            String(description);
            _text.Append(_lineBreak);
        }
    }

    private void String(StringValueNode value)
    {
        if (value.IsBlock && BlockStringText.CanRepresent(value.Value))
        {
            BlockString(value.Value);
        }
        else
        {
            QuotedString(value.Value);
        }
    }

    private void BlockString(string value)
    {
        var lines = BlockStringText.Print(value).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            _text.Append(i == 0 ? "" : lines[i].Length == 0 ? "\n" : _lineBreak).Append(lines[i]);
        }
    }

    private void QuotedString(string value)
    {
        _text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append("\\\\"),
                '\b' => _text.Append("\\b"),
                '\f' => _text.Append("\\f"),
                '\n' => _text.Append("\\n"),
                '\r' => _text.Append("\\r"),
                '\t' => _text.Append("\\t"),
                _ when char.IsControl(c) => _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => _text.Append(c),
            };
        }

        _text.Append('"');
    }
}
