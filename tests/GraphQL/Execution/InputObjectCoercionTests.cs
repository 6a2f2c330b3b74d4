using System.Text.Json;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>The tables of the specification, sections 3.10 and 3.10.1, Input Coercion; rows of whole variables stand in a theory of their own.</summary>
public sealed class InputObjectCoercionTests
{
    private static readonly Schema Schema = SchemaReader.Read("""
        type Query { a(example: Example, oneOf: ExampleOneOf): Int }
        input Example { a: String b: Int! }
        input ExampleOneOf @oneOf { a: String b: Int }
        """);

    [Theory]
    [InlineData("Example", """{ a: "abc", b: 123 }""", "{}", """{"a":"abc","b":123}""")]
    [InlineData("Example", "{ a: null, b: 123 }", "{}", """{"a":null,"b":123}""")]
    [InlineData("Example", "{ b: 123 }", "{}", """{"b":123}""")]
    [InlineData("Example", "{ a: $var, b: 123 }", """{"var":null}""", """{"a":null,"b":123}""")]
    [InlineData("Example", "{ a: $var, b: 123 }", "{}", """{"b":123}""")]
    [InlineData("Example", "{ b: $var }", """{"var":123}""", """{"b":123}""")]
    [InlineData("ExampleOneOf", """{ a: "abc" }""", "{}", """{"a":"abc"}""")]
    [InlineData("ExampleOneOf", "{ b: 123 }", "{}", """{"b":123}""")]
    public void A_literal_becomes_a_map_of_what_is_given(string type, string literal, string variables, string expected) =>
        Assert.Equal(expected, JsonSerializer.Serialize(Coerce(type, literal, variables, isJson: false)));

    [Theory]
    [InlineData("Example", "\"abc123\"", "{}", "Expected a value of the type Example, got \"abc123\".")]
    [InlineData("Example", """{ a: "abc", b: "123" }""", "{}", "Expected a value of the type Int, got \"123\".")]
    [InlineData("Example", """{ a: "abc" }""", "{}", "A value of the type Int! is required.")]
    [InlineData("Example", "{ b: $var }", "{}", "A value of the type Int! is required.")]
    [InlineData("Example", """{ a: "abc", b: null }""", "{}", "Expected a value of the type Int!, got null.")]
    [InlineData("Example", "{ b: $var }", """{"var":null}""", "Expected a value of the type Int!, but $var is null.")]
    [InlineData("Example", """{ b: 123, c: "xyz" }""", "{}", "The input type Example has no field 'c'.")]
    [InlineData("ExampleOneOf", "{ a: null }", "{}", "Field 'ExampleOneOf.a' must not be null.")]
    [InlineData("ExampleOneOf", "{ a: $a }", "{}", "Exactly one field of ExampleOneOf must be given, found none.")]
    [InlineData("ExampleOneOf", "{ a: $a }", """{"a":null}""", "Field 'ExampleOneOf.a' must not be null.")]
    [InlineData("ExampleOneOf", """{ a: "abc", b: 123 }""", "{}", "Exactly one field of ExampleOneOf must be given, found 'ExampleOneOf.a', 'ExampleOneOf.b'.")]
    [InlineData("ExampleOneOf", """{ a: "abc", b: null }""", "{}", "Exactly one field of ExampleOneOf must be given, found 'ExampleOneOf.a', 'ExampleOneOf.b'.")]
    [InlineData("ExampleOneOf", """{ a: "abc", b: $b }""", "{}", "Exactly one field of ExampleOneOf must be given, found 'ExampleOneOf.a', 'ExampleOneOf.b'.")]
    [InlineData("ExampleOneOf", "{ a: $a, b: $b }", """{"a":"abc"}""", "Exactly one field of ExampleOneOf must be given, found 'ExampleOneOf.a', 'ExampleOneOf.b'.")]
    [InlineData("ExampleOneOf", "{}", "{}", "Exactly one field of ExampleOneOf must be given, found none.")]
    public void A_literal_that_does_not_fit_is_refused(string type, string literal, string variables, string problem) =>
        Assert.Equal(problem, Assert.Throws<InputCoercionException>(() => Coerce(type, literal, variables, isJson: false)).Message);

    [Theory]
    [InlineData("Example", "{ b: 123 }", """{"b":123}""")]
    [InlineData("ExampleOneOf", """{ a: "abc" }""", """{"a":"abc"}""")]
    public void A_variable_becomes_a_map_of_what_is_given(string type, string value, string expected) =>
        Assert.Equal(expected, JsonSerializer.Serialize(Coerce(type, value, "{}", isJson: true)));

    [Theory]
    [InlineData("Example", "\"abc123\"")]
    [InlineData("Example", """{ a: "abc" }""")]
    [InlineData("ExampleOneOf", "{ a: null }")]
    [InlineData("ExampleOneOf", """{ a: "abc", b: 123 }""")]
    [InlineData("ExampleOneOf", """{ a: 456, b: "xyz" }""")]
    [InlineData("ExampleOneOf", "{}")]
    public void A_variable_that_does_not_fit_is_refused(string type, string value) =>
        Assert.Throws<InputCoercionException>(() => Coerce(type, value, "{}", isJson: true));

    private static object? Coerce(string type, string literal, string variables, bool isJson)
    {
        var values = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(variables)!
            .ToDictionary(variable => variable.Key, object? (variable) => variable.Value.ValueKind switch
            {
                JsonValueKind.Number => variable.Value.GetInt32(),
                _ => variable.Value.GetString(),
            });
        return new InputCoercion(new VariableValues(values), isJson).Coerce(Schema.FindType(type)!, Utf8GraphQLParser.ParseValue(literal));
    }
}
