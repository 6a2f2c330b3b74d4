using System.Globalization;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>Writes literals and variables of input types.</summary>
/// <param name="chance">The choices.</param>
/// <param name="variables">The variables of the document.</param>
internal sealed class ValueGenerator(Chance chance, VariablePool variables)
{
    private static readonly string[][] Literals =
    [
        ["\"text\""], ["\"\"\"block\n text\"\"\""], ["\"RED\""], ["1"], ["-0"], ["2147483648"], ["99999999999999999999"], ["1.0"], ["1e400"], ["true"],
        ["null"], ["RED"], ["SIT"], ["[", "]"], ["[", "1", "]"], ["[", "[", "null", "]", "]"], ["{", "}"], ["{", "name", ":", "\"a\"", "}"],
        ["{", "id", ":", "1", "id", ":", "1", "}"], ["[", "{", "}", "]"],
    ];

    /// <summary>Writes a value.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="tokens">Where to.</param>
    /// <param name="usedVariables">The variables used around the value; null where only constants may stand.</param>
    /// <param name="hasDefault">Whether the argument or input field has a default.</param>
    /// <param name="depth">How deep input objects may still nest.</param>
    /// <param name="isOneOf">Whether it is for the field of a oneOf input object, where graphql-js wants no variable that may be null.</param>
    public void Write(
        GraphQLType type,
        List<string> tokens,
        ISet<string>? usedVariables,
        bool hasDefault = false,
        int depth = 3,
        bool isOneOf = false)
    {
        if (usedVariables is not null && chance.OneIn(4))
        {
            var name = variables.For(type, hasDefault, mayBeNull: !isOneOf);
            usedVariables.Add(name);
            tokens.AddRange(["$", name]);
        }
        else if (chance.Err(Mistake.WrongValue))
        {
            tokens.AddRange(chance.Pick(Literals));
        }
        else if (type.IsNonNull ? chance.Err(Mistake.NullValue) : chance.OneIn(10))
        {
            tokens.Add("null");
        }
        else if (type.Nullable is ListType list && !chance.OneIn(5))
        {
            WriteList(list, tokens, usedVariables, depth);
        }
        else
        {
            WriteNamed(type.Named, tokens, usedVariables, depth);
        }
    }

    private void WriteList(ListType type, List<string> tokens, ISet<string>? usedVariables, int depth)
    {
        tokens.Add("[");
        for (var i = depth > 0 ? chance.Below(4) : 0; i > 0; i--)
        {
            Write(type.ItemType, tokens, usedVariables, depth: depth - 1);
        }

        tokens.Add("]");
    }

    private void WriteNamed(NamedType type, List<string> tokens, ISet<string>? usedVariables, int depth)
    {
        switch (type)
        {
            case EnumType @enum:
                tokens.Add(chance.Err(Mistake.WrongValue) ? "NONE" : chance.Pick(@enum.Values).Name);
                break;
            case InputObjectType input:
                tokens.Add("{");
                WriteFields(input, tokens, usedVariables, depth);
                tokens.Add("}");
                break;
            default:
                tokens.AddRange(Scalar(type.Name));
                break;
        }
    }

    private void WriteFields(InputObjectType type, List<string> tokens, ISet<string>? usedVariables, int depth)
    {
        var fields = type.IsOneOf ? OneOfFields(type) : type.Fields
            .Where(field => field.IsRequired ? !chance.Err(Mistake.MissingInputField) : depth > 0 && chance.OneIn(3))
            .ToList();
        foreach (var field in chance.Shuffle(fields))
        {
            tokens.AddRange([chance.Err(Mistake.UnknownInputField) ? chance.Misspell(field.Name) : field.Name, ":"]);

            // The one field of a oneOf object must not be null, whatever its type says.
            var fieldType = type.IsOneOf && !chance.Err(Mistake.OneOf) ? new NonNullType(field.Type) : field.Type;
            Write(fieldType, tokens, usedVariables, field.DefaultValue is not null, depth - 1, type.IsOneOf);
            if (chance.Err(Mistake.DuplicateInputField))
            {
                tokens.AddRange([field.Name, ":"]);
                Write(fieldType, tokens, usedVariables: null, depth: 0);
            }
        }
    }

    private List<InputValueDefinition> OneOfFields(InputObjectType type)
    {
        var count = chance.Err(Mistake.OneOf) ? chance.Below(3) : 1;
        return chance.Shuffle(type.Fields)[..count];
    }

    private string[] Scalar(string name) => name switch
    {
        "Int" => [chance.Pick(["0", "7", "-12", "2147483647", "-2147483648"])],
        "Float" => [chance.Pick(["0", "-3", "1.5", "6.02e23", "1E-7"])],
        "Boolean" => [chance.Pick(["true", "false"])],
        "String" => [chance.Pick(["\"\"", "\"a\"", "\"\\u00e9\\n\"", "\"\"\"\n  two\n    lines\n\"\"\"", "\"\\u{1F600}\""])],
        "ID" => [chance.Pick(["\"MONDO:1\"", "\"person1\"", "\"robot2\"", "\"place3\"", "\"ghost0\"", chance.Below(1000).ToString(CultureInfo.InvariantCulture)])],
        _ => chance.Pick<string[]>([["1"], ["\"a\""], ["FREE"], ["[", "1", "\"a\"", "]"], ["{", "x", ":", "[", "null", "]", "}"]]),
    };
}
