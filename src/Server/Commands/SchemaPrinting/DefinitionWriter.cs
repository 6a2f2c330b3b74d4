using System.Text;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Writes definitions of the type system language, with an empty line between them.</summary>
internal sealed class DefinitionWriter
{
    private const string Indent = "  ";

    private readonly StringBuilder _text = new();

    /// <summary>The text written so far.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes the root operation types.</summary>
    public void Schema(IntrospectionSchema schema)
    {
        Begin(schema.Description);
        _text.Append("schema {\n");
        Root("query", schema.QueryType);
        Root("mutation", schema.MutationType);
        Root("subscription", schema.SubscriptionType);
        _text.Append("}\n");
    }

    /// <summary>Writes a directive definition.</summary>
    public void Directive(IntrospectionDirective directive)
    {
        Begin(directive.Description);
        _text.Append("directive @").Append(directive.Name);
        Arguments(directive.Args, "");
        _text.Append(directive.IsRepeatable == true ? " repeatable on " : " on ")
            .AppendJoin(" | ", directive.Locations.Order(StringComparer.Ordinal))
            .Append('\n');
    }

    /// <summary>Writes a type definition.</summary>
    /// <exception cref="InvalidDataException">The specification does not define the type's kind.</exception>
    public void Type(IntrospectionType type)
    {
        Begin(type.Description);
        switch (type.Kind)
        {
            case "SCALAR":
                _text.Append("scalar ").Append(type.Name);
                _text.Append(type.SpecifiedByURL is null ? "" : $" @specifiedBy(url: {DescriptionText.Quote(type.SpecifiedByURL)})");
                break;
            case "OBJECT" or "INTERFACE":
                _text.Append(type.Kind == "OBJECT" ? "type " : "interface ").Append(type.Name);
                Names(" implements ", type.Interfaces, " & ");
                Block(type.Fields, Field);
                break;
            case "UNION":
                _text.Append("union ").Append(type.Name);
                Names(" = ", type.PossibleTypes, " | ");
                break;
            case "ENUM":
                _text.Append("enum ").Append(type.Name);
                Block(type.EnumValues, value => _text.Append(value.Name));
                break;
            case "INPUT_OBJECT":
                _text.Append("input ").Append(type.Name).Append(type.IsOneOf == true ? " @oneOf" : "");
                Block(type.InputFields, InputValue);
                break;
            default:
                throw new InvalidDataException($"The type '{type.Name}' has the kind '{type.Kind}', which the specification does not define.");
        }

        _text.Append('\n');
    }

    private static IEnumerable<T> Sorted<T>(IEnumerable<T>? members)
        where T : IntrospectionMember =>
        (members ?? []).OrderBy(member => member.Name, StringComparer.Ordinal);

    private void Begin(string? description)
    {
        _text.Append(_text.Length == 0 ? "" : "\n");
        Description(description, "");
    }

    private void Description(string? description, string indent)
    {
        if (!string.IsNullOrEmpty(description))
        {
            DescriptionText.AppendTo(_text, description, indent);
        }
    }

    private void Root(string operation, TypeName? type)
    {
        if (type is not null)
        {
            _text.Append(Indent).Append(operation).Append(": ").Append(type.Name).Append('\n');
        }
    }

    private void Names(string lead, IReadOnlyList<IntrospectionTypeReference>? types, string separator)
    {
        if (types is { Count: > 0 })
        {
            _text.Append(lead).AppendJoin(separator, types.Select(type => type.ToString()).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Writes each member on its own line, with an empty line before a member whose description has several lines.</summary>
    private void Block<T>(IReadOnlyList<T>? members, Action<T> write)
        where T : IntrospectionMember
    {
        if (members is not { Count: > 0 })
        {
            return;
        }

        _text.Append(" {\n");
        var isFirst = true;
        foreach (var member in Sorted(members))
        {
            _text.Append(isFirst || string.IsNullOrEmpty(member.Description) ? "" : "\n");
            Description(member.Description, Indent);
            _text.Append(Indent);
            write(member);
            Deprecation(member);
            _text.Append('\n');
            isFirst = false;
        }

        _text.Append('}');
    }

    private void Field(IntrospectionField field)
    {
        _text.Append(field.Name);
        Arguments(field.Args, Indent);
        _text.Append(": ").Append(field.Type);
    }

    private void InputValue(IntrospectionInputValue value)
    {
        _text.Append(value.Name).Append(": ").Append(value.Type);
        _text.Append(value.DefaultValue is null ? "" : $" = {value.DefaultValue}");
    }

    /// <summary>Writes arguments on one line, or each on its own line if any has a description.</summary>
    private void Arguments(IReadOnlyList<IntrospectionInputValue> arguments, string indent)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        var isSpread = arguments.Any(argument => !string.IsNullOrEmpty(argument.Description));
        _text.Append(isSpread ? "(\n" : "(");
        var isFirst = true;
        foreach (var argument in Sorted(arguments))
        {
            if (isSpread)
            {
                Description(argument.Description, indent + Indent);
                _text.Append(indent).Append(Indent);
            }
            else
            {
                _text.Append(isFirst ? "" : ", ");
            }

            InputValue(argument);
            Deprecation(argument);
            _text.Append(isSpread ? "\n" : "");
            isFirst = false;
        }

        _text.Append(isSpread ? indent : "").Append(')');
    }

    private void Deprecation(IntrospectionMember member)
    {
        if (member.IsDeprecated == true)
        {
            _text.Append(" @deprecated");
            _text.Append(member.DeprecationReason is null ? "" : $"(reason: {DescriptionText.Quote(member.DeprecationReason)})");
        }
    }
}
