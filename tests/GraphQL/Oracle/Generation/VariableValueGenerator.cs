using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>Makes the variables of a request, now and then wrong ones.</summary>
internal sealed class VariableValueGenerator(Chance chance, Schema schema)
{
    private const int WrongOneIn = 60;

    /// <summary>Values for the variables of an operation; some that may be absent are.</summary>
    public JsonObject Generate(OperationDefinitionNode operation)
    {
        var values = new JsonObject();
        foreach (var variable in operation.VariableDefinitions)
        {
            var isOptional = variable.Type is not NonNullTypeNode || variable.DefaultValue is not null;
            if (chance.OneIn(isOptional ? 3 : WrongOneIn))
            {
                continue;
            }

            values[variable.Variable.Name.Value] = Value(variable.Type, depth: 2);
        }

        return values;
    }

    private JsonNode? Value(TypeNode type, int depth) => type switch
    {
        NonNullTypeNode nonNull => chance.OneIn(WrongOneIn) ? null : NonNull(nonNull.Type, depth),
        _ => chance.OneIn(6) ? null : NonNull(type, depth),
    };

    private JsonNode? NonNull(TypeNode type, int depth) => type switch
    {
        NonNullTypeNode nonNull => NonNull(nonNull.Type, depth),
        ListTypeNode list when chance.OneIn(6) => Value(list.Type, depth),
        ListTypeNode list => new JsonArray([.. Enumerable.Range(0, chance.Below(4)).Select(_ => Value(list.Type, depth - 1))]),
        _ => Named(schema.FindType(((NamedTypeNode)type).Name.Value)!, depth),
    };

    private JsonNode? Named(NamedType type, int depth) => chance.OneIn(WrongOneIn)
        ? chance.Pick<Func<JsonNode>>([() => "wrong", () => 1.5, () => true, () => 2147483648, () => new JsonArray(1), () => new JsonObject { ["wrong"] = 1 }])()
        : type switch
        {
            EnumType @enum => chance.Pick(@enum.Values).Name,
            InputObjectType input => Object(input, depth),
            _ => Scalar(type.Name),
        };

    private JsonObject Object(InputObjectType type, int depth)
    {
        var fields = type.IsOneOf && !chance.OneIn(WrongOneIn)
            ? chance.Shuffle(type.Fields)[..1]
            : type.Fields.Where(field => field.IsRequired || (depth > 0 && chance.OneIn(2))).ToList();
        var values = new JsonObject();
        foreach (var field in chance.Shuffle(fields))
        {
            var declared = Utf8GraphQLParser.ParseType(field.Type.ToString()!);
            values[field.Name] = type.IsOneOf ? NonNull(declared, depth - 1) : Value(declared, depth - 1);
        }

        return values;
    }

    private JsonNode Scalar(string name) => name switch
    {
        "Int" => chance.Pick([0, 7, -12, int.MaxValue, int.MinValue]),
        "Float" => chance.Pick<Func<JsonNode>>([() => 0, () => -3, () => 1.5, () => 6.02e23, () => 1e-7])(),
        "Boolean" => chance.OneIn(2),
        "ID" => chance.Pick<Func<JsonNode>>([() => "person3", () => "robot1", () => "place0", () => "ghost0", () => "nobody", () => 7])(),
        _ => chance.Pick(["", "a", "é\n", "😀 \"\\"]),
    };
}
