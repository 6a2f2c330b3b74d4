using KnowledgeGraph.Server.Commands;

namespace KnowledgeGraph.Server.Tests.Commands;

public sealed class SchemaPrinterTests
{
    private const string Int = """{ "kind": "SCALAR", "name": "Int", "ofType": null }""";

    [Fact]
    public void Types_fields_arguments_and_directives_are_sorted_by_name() => AssertPrinted(
        $$"""
        { "kind": "OBJECT", "name": "Query", "interfaces": [], "fields": [
          { "name": "b", "args": [], "type": {{Int}}, "isDeprecated": false },
          { "name": "a", "type": {{Int}}, "isDeprecated": true, "deprecationReason": "Use `b`.", "args": [
            { "name": "y", "type": {{Int}}, "defaultValue": "7", "isDeprecated": true, "deprecationReason": "No \"y\"." },
            { "name": "x", "type": { "kind": "NON_NULL", "ofType": { "kind": "LIST", "ofType": { "kind": "NON_NULL", "ofType": {{Int}} } } } }
          ] }
        ] },
        { "kind": "ENUM", "name": "Band", "enumValues": [
          { "name": "RARE", "isDeprecated": false }, { "name": "ANY", "isDeprecated": true, "deprecationReason": null }
        ] },
        { "kind": "UNION", "name": "Any", "possibleTypes": [
          { "kind": "OBJECT", "name": "Query" }, { "kind": "OBJECT", "name": "Other" }
        ] },
        { "kind": "INTERFACE", "name": "Node", "interfaces": [
          { "kind": "INTERFACE", "name": "B" }, { "kind": "INTERFACE", "name": "A" }
        ], "fields": [{ "name": "id", "args": [], "type": {{Int}} }] },
        { "kind": "INPUT_OBJECT", "name": "Where", "isOneOf": true, "inputFields": [
          { "name": "max", "type": {{Int}}, "defaultValue": null }, { "name": "band", "type": { "kind": "ENUM", "name": "Band" }, "defaultValue": "RARE" }
        ] },
        { "kind": "SCALAR", "name": "Url", "specifiedByURL": "https://url.spec.whatwg.org/" },
        { "kind": "SCALAR", "name": "Int" },
        { "kind": "OBJECT", "name": "__Type", "fields": [] }
        """,
        $$"""
        { "name": "note", "isRepeatable": true, "locations": ["QUERY", "FIELD"], "args": [{ "name": "x", "type": {{Int}} }] },
        { "name": "include", "locations": ["FIELD"], "args": [] }
        """,
        """
        directive @note(x: Int) repeatable on FIELD | QUERY

        union Any = Other | Query

        enum Band {
          ANY @deprecated
          RARE
        }

        interface Node implements A & B {
          id: Int
        }

        type Query {
          a(x: [Int!]!, y: Int = 7 @deprecated(reason: "No \"y\".")): Int @deprecated(reason: "Use `b`.")
          b: Int
        }

        scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")

        input Where @oneOf {
          band: Band = RARE
          max: Int
        }

        """);

    [Fact]
    public void Descriptions_are_block_strings_before_what_they_describe() => AssertPrinted(
        $$"""
        { "kind": "OBJECT", "name": "Query", "description": "The root.\n\n  Indented \"\"\" here.", "interfaces": [], "fields": [
          { "name": "a", "description": "Short.", "type": {{Int}}, "args": [
            { "name": "x", "description": "Ends with a \"quote\"", "type": {{Int}} },
            { "name": "y", "description": "", "type": {{Int}} }
          ] },
          { "name": "b", "description": "Seventy-one characters, one more than fit between the marks of one line", "args": [], "type": {{Int}} },
          { "name": "c", "description": " leading space", "args": [], "type": {{Int}} },
          { "name": "d", "description": null, "args": [], "type": {{Int}} },
          { "name": "e", "description": "A\u0007bell\r\n", "args": [], "type": {{Int}} }
        ] }
        """,
        "",
        """"
        """
        The root.

          Indented \""" here.
        """
        type Query {
          """Short."""
          a(
            """
            Ends with a "quote"
            """
            x: Int
            y: Int
          ): Int

          """
          Seventy-one characters, one more than fit between the marks of one line
          """
          b: Int

          " leading space"
          c: Int
          d: Int

          "A\u0007bell\r\n"
          e: Int
        }

        """");

    [Fact]
    public void What_the_engine_says_of_its_scalars_and_directives_is_left_out() => AssertPrinted(
        """
        { "kind": "SCALAR", "name": "Long", "description": "A long integer." },
        { "kind": "OBJECT", "name": "Query", "interfaces": [], "fields": [] }
        """,
        $$"""{ "name": "note", "description": "Notes.", "locations": ["FIELD"], "args": [{ "name": "x", "description": "What.", "type": {{Int}} }] }""",
        """
        directive @note(x: Int) on FIELD

        scalar Long

        type Query

        """);

    [Fact]
    public void The_roots_are_printed_when_their_names_or_a_description_say_more_than_the_default()
    {
        const string Types = """[{ "kind": "OBJECT", "name": "Q", "fields": [] }]""";

        var printed = SchemaPrinter.Print(
            $$$"""{ "__schema": { "description": "All", "queryType": { "name": "Q" }, "mutationType": { "name": "M" }, "types": {{{Types}}}, "directives": [] } }""");

        Assert.Equal("\"\"\"All\"\"\"\nschema {\n  query: Q\n  mutation: M\n}\n\ntype Q\n", printed);
    }

    [Theory]
    [InlineData("{", "The text is not an introspection result: ")]
    [InlineData("[]", "The introspection result lacks the field '__schema', at its root or in 'data'.")]
    [InlineData("{ \"data\": null }", "The introspection result lacks the field '__schema', at its root or in 'data'.")]
    [InlineData("{ \"__schema\": null }", "The field '__schema' of the introspection result is null.")]
    [InlineData("{ \"__schema\": {} }", "The text is not an introspection result: JSON deserialization")]
    [InlineData("{ \"errors\": [{ \"message\": \"no\" }] }", "The response to the introspection query contains errors: [{ \"message\": \"no\" }]")]
    public void A_text_that_is_no_introspection_result_is_refused(string json, string problem) =>
        Assert.StartsWith(problem, Assert.Throws<InvalidDataException>(() => SchemaPrinter.Print(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "kind": "LIST" }""", "A type of kind LIST has no wrapped type: it is nested deeper than the query follows.")]
    [InlineData("""{ "kind": "SCALAR" }""", "A type of kind SCALAR has no name.")]
    public void A_type_that_cannot_be_told_is_refused(string type, string problem)
    {
        var json = Response(
            $$"""{ "kind": "OBJECT", "name": "Query", "fields": [{ "name": "a", "args": [], "type": {{type}} }] }""", "");

        Assert.Equal(problem, Assert.Throws<InvalidDataException>(() => SchemaPrinter.Print(json)).Message);
    }

    private static void AssertPrinted(string types, string directives, string expected) =>
        Assert.Equal(expected, SchemaPrinter.Print(Response(types, directives)));

    private static string Response(string types, string directives) =>
        $$"""{ "data": { "__schema": { "queryType": { "name": "Query" }, "types": [{{types}}], "directives": [{{directives}}] } } }""";
}
