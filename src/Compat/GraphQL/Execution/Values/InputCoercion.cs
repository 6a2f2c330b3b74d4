using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>
/// Converts literals to values of input types (specification, section 3, input coercion): a scalar to its C# value, an enum to its C#
/// value, a list to <c>object?[]</c>, an input object to an instance of its class.
/// </summary>
/// <param name="variables">The variables that literals may refer to.</param>
/// <param name="isJson">Whether the literals come from JSON, in which enum values are strings.</param>
internal sealed class InputCoercion(VariableValues variables, bool isJson = false)
{
    public object? Coerce(GraphQLType type, ValueNode literal) => (literal, type) switch
    {
        (VariableNode variable, _) => OfVariable(type, variable),
        (NullValueNode, NonNullType) => throw new InputCoercionException($"Expected a value of the type {type}, got null.", literal),
        (NullValueNode, _) => null,
        (_, NonNullType) => Coerce(type.Nullable, literal),
        (_, ListType list) => OfList(list, literal),
        (_, EnumType @enum) => OfEnum(@enum, literal),
        (_, InputObjectType input) => OfObject(input, literal),
        (_, ScalarType scalar) => scalar.TryParseLiteral(literal, out var value) ? value : throw Unfit(type, literal),
        _ => throw new InputCoercionException($"{type} is not an input type.", literal),
    };

    /// <summary>Coerces an optional value; if it is omitted, the default applies.</summary>
    /// <param name="expected">The argument or input field.</param>
    /// <param name="literal">The literal; null if it is omitted.</param>
    /// <param name="value">The value; null if it is absent.</param>
    /// <returns>Whether there is a value, including the default.</returns>
    public bool TryCoerce(InputValueDefinition expected, ValueNode? literal, out object? value)
    {
        var isAbsent = literal is null
            || (literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _));
        var given = isAbsent ? expected.DefaultValue : literal;
        if (given is null && expected.Type.IsNonNull)
        {
            throw new InputCoercionException($"A value of the type {expected.Type} is required.", literal);
        }

        value = given is null ? null : Coerce(expected.Type, given);
        return given is not null;
    }

    private object? OfVariable(GraphQLType type, VariableNode variable)
    {
        // An absent variable in a list is null; absent variables of arguments and fields are handled before.
        variables.TryGet(variable.Name.Value, out var value);
        return value is null && type.IsNonNull
            ? throw new InputCoercionException($"Expected a value of the type {type}, but ${variable.Name.Value} is null.", variable)
            : value;
    }

    private object?[] OfList(ListType type, ValueNode literal)
    {
        if (literal is not ListValueNode list)
        {
            return [Coerce(type.ItemType, literal)];
        }

        var items = new object?[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            try
            {
                items[i] = Coerce(type.ItemType, list.Items[i]);
            }
            catch (InputCoercionException e)
            {
                throw e.InItem(i);
            }
        }

        return items;
    }

    private object OfEnum(EnumType type, ValueNode literal)
    {
        var name = literal switch
        {
            EnumValueNode value => value.Value,
            StringValueNode value when isJson => value.Value,
            _ => throw Unfit(type, literal),
        };
        return type.FindValue(name)?.Value ?? throw new InputCoercionException(
            $"{name} is not a value of the enum {type}. Expected one of {string.Join(", ", type.Values.Select(value => value.Name))}.", literal);
    }

    private object OfObject(InputObjectType type, ValueNode literal)
    {
        if (literal is not ObjectValueNode given)
        {
            throw Unfit(type, literal);
        }

        if (given.Fields.FirstOrDefault(field => type.FindField(field.Name.Value) is null) is { } unknown)
        {
            throw new InputCoercionException($"The input type {type} has no field '{unknown.Name.Value}'.", given);
        }

        var values = new object?[type.Fields.Count];
        var present = new bool[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var field = type.Fields[i];
            try
            {
                present[i] = TryCoerce(field, Find(given, field.Name), out values[i]);
            }
            catch (InputCoercionException e)
            {
                throw e.InField(type, field.Name);
            }
        }

        RequireOneOf(type, given, values, present);
        return type.Factory?.Create(values) ?? ToDictionary(type, values, present);
    }

    private static ValueNode? Find(ObjectValueNode given, string name)
    {
        foreach (var field in given.Fields)
        {
            if (field.Name.Value == name)
            {
                return field.Value;
            }
        }

        return null;
    }

    private static void RequireOneOf(InputObjectType type, ObjectValueNode given, object?[] values, bool[] present)
    {
        if (!type.IsOneOf)
        {
            return;
        }

        var first = Array.IndexOf(present, value: true);
        if (given.Fields.Count != 1 || first < 0)
        {
            // A field whose variable is absent has no value, but together with another field it violates the rule.
            var found = given.Fields.Count > 1
                ? string.Join(", ", given.Fields.Select(field => $"'{SchemaCoordinate.OfMember(type.Name, field.Name.Value)}'"))
                : "none";
            throw new InputCoercionException($"Exactly one field of {type} must be given, found {found}.", given);
        }

        if (values[first] is null)
        {
            var field = SchemaCoordinate.OfMember(type.Name, type.Fields[first].Name);
            throw new InputCoercionException($"Field '{field}' must not be null.", given);
        }
    }

    private static Dictionary<string, object?> ToDictionary(InputObjectType type, object?[] values, bool[] present)
    {
        var dictionary = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            if (present[i])
            {
                dictionary.Add(type.Fields[i].Name, values[i]);
            }
        }

        return dictionary;
    }

    private static InputCoercionException Unfit(GraphQLType type, ValueNode literal)
    {
        var text = literal.ToString();
        return new($"Expected a value of the type {type}, got {(text.Length > 100 ? text[..100] + "…" : text)}.", literal);
    }
}
