using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;

namespace KnowledgeGraph.GraphQL.Tests.Utilities;

/// <summary>Each theory holds a part of the type validation of the specification, section 3.</summary>
public sealed class InvalidSchemaTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("type A { a: Int }", "1:1 The schema must have a query root: name one, or define an object type \"Query\".")]
    [InlineData("schema { mutation: M } type M { a: Int }", "1:1 The schema must have a query root: name one, or define an object type \"Query\".")]
    [InlineData("schema { query: E } enum E { A }", "1:1 The schema must have a query root: name one, or define an object type \"Query\".", "1:17 The query root must be an object type, but \"E\" is none.")]
    [InlineData(Query + "input Mutation { a: Int }", "1:29 The mutation root must be an object type, but \"Mutation\" is none.")]
    [InlineData("schema { query: Q query: Q } type Q { a: Int }", "1:19 There can be only one query type in the schema.")]
    [InlineData("schema { query: Q } extend schema { query: Q } type Q { a: Int }", "1:37 There can be only one query type in the schema.")]
    [InlineData("schema { query: Q } schema { query: Q } type Q { a: Int }", "1:21 There can be only one schema definition.")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }", "1:38 All root types must be different, but \"Q\" is the root of query and mutation.")]
    [InlineData(Query + "{ a }", "1:23 A schema holds no operations or fragments.")]
    public void A_schema_has_its_roots(string source, params string[] expected) => AssertInvalid(source, expected);

    [Theory]
    [InlineData("type Query { a: Unknown }", "1:17 Unknown type \"Unknown\".")]
    [InlineData("type Query { a(b: Strin): [In] }", "1:19 Unknown type \"Strin\". Did you mean \"String\"?", "1:28 Unknown type \"In\". Did you mean \"ID\" or \"Int\"?")]
    [InlineData("type Query { a(b: [Query!]): Int }", "1:19 The type of \"Query.a(b:)\" must be an input type, but \"[Query!]\" is none.")]
    [InlineData("type Query { a: In } input In { b: Int }", "1:17 The type of \"Query.a\" must be an output type, but \"In\" is none.")]
    [InlineData(Query + "input In { b: Query }", "1:37 The type of \"In.b\" must be an input type, but \"Query\" is none.")]
    [InlineData(Query + "directive @d(b: Query) on FIELD", "1:39 The type of \"@d(b:)\" must be an input type, but \"Query\" is none.")]
    [InlineData("type Query implements A { a: Int } type A { a: Int }", "1:23 Type \"Query\" can only implement interfaces, not \"A\".")]
    [InlineData("type Query { a: U } union U = Int", "1:31 Union \"U\" can only include object types, not \"Int\".")]
    public void A_reference_is_to_a_type_that_fits(string source, params string[] expected) => AssertInvalid(source, expected);

    [Theory]
    [InlineData(Query + "type Query { b: Int }", "1:28 There can be only one \"Query\"; the first is at line 1, column 6.")]
    [InlineData(Query + "type String { b: Int }", "1:28 Type \"String\" is built in and cannot be defined.")]
    [InlineData(Query + "enum __TypeKind { A }", "1:28 Type \"__TypeKind\" is built in and cannot be defined.")]
    [InlineData("type Query { a: Int a: Int }", "1:21 There can be only one \"Query.a\"; the first is at line 1, column 14.")]
    [InlineData(Query + "extend type Query { a: Int }", "1:43 There can be only one \"Query.a\"; the first is at line 1, column 14.")]
    [InlineData("type Query { a(b: Int b: Int): Int }", "1:23 There can be only one \"Query.a(b:)\"; the first is at line 1, column 16.")]
    [InlineData(Query + "enum E { A A }", "1:34 There can be only one \"E.A\"; the first is at line 1, column 32.")]
    [InlineData(Query + "input I { a: Int a: Int }", "1:40 There can be only one \"I.a\"; the first is at line 1, column 33.")]
    [InlineData(Query + "directive @d on FIELD directive @d on FIELD", "1:56 There can be only one \"@d\"; the first is at line 1, column 34.")]
    [InlineData(Query + "directive @d(a: Int a: Int) on FIELD", "1:43 There can be only one \"@d(a:)\"; the first is at line 1, column 36.")]
    [InlineData("type Query { u: U } union U = A | A type A { a: Int }", "1:27 Union \"U\" can only include \"A\" once.")]
    public void A_name_is_given_once(string source, params string[] expected) => AssertInvalid(source, expected);

    [Theory]
    [InlineData(Query + "type __A { a: Int }", "1:28 The name of \"__A\" must not begin with \"__\", which is reserved for introspection.")]
    [InlineData("type Query { __a: Int }", "1:14 The name of \"Query.__a\" must not begin with \"__\", which is reserved for introspection.")]
    [InlineData("type Query { a(__b: Int): Int }", "1:16 The name of \"Query.a(__b:)\" must not begin with \"__\", which is reserved for introspection.")]
    [InlineData(Query + "input I { __a: Int }", "1:33 The name of \"I.__a\" must not begin with \"__\", which is reserved for introspection.")]
    [InlineData(Query + "enum E { __A }", "1:32 The name of \"E.__A\" must not begin with \"__\", which is reserved for introspection.")]
    [InlineData(Query + "directive @__d(__a: Int) on FIELD", "1:34 The name of \"@__d\" must not begin with \"__\", which is reserved for introspection.", "1:38 The name of \"@__d(__a:)\" must not begin with \"__\", which is reserved for introspection.")]
    public void Two_underscores_are_reserved(string source, params string[] expected) => AssertInvalid(source, expected);

    [Theory]
    [InlineData(Query + "type A", "1:28 Type \"A\" must define one or more fields.")]
    [InlineData(Query + "interface A", "1:33 Type \"A\" must define one or more fields.")]
    [InlineData(Query + "input A", "1:29 Type \"A\" must define one or more fields.")]
    [InlineData(Query + "union A", "1:29 Type \"A\" must define one or more members.")]
    [InlineData(Query + "enum A", "1:28 Type \"A\" must define one or more values.")]
    public void A_type_is_not_empty(string source, params string[] expected) => AssertInvalid(source, expected);

    [Theory]
    [InlineData(Query + "extend type B { b: Int }", "1:35 Cannot extend type \"B\" because it is not defined.")]
    [InlineData(Query + "extend enum Query { B }", "1:23 Cannot extend \"Query\", which is defined as another kind of type.")]
    [InlineData(Query + "extend type Int { a: Int }", "1:23 Cannot extend \"Int\", which is defined as another kind of type.")]
    [InlineData(Query + "input I { a: Int } extend input I @oneOf", "1:57 Directive \"@oneOf\" must not be used in an extension; it belongs on the definition of \"I\".")]
    public void An_extension_is_of_a_type_of_its_kind(string source, params string[] expected) => AssertInvalid(source, expected);

    [Theory]
    [InlineData("type T implements I { b: Int }", "1:57 Interface field \"I.a\" expected but \"T\" does not provide it.")]
    [InlineData("type T implements I { a: Int }", "1:74 Interface field \"I.a\" expects type \"Int!\" but \"T.a\" is of type \"Int\".")]
    [InlineData("type T implements I & I { a: Int! }", "1:57 Type \"T\" can only implement \"I\" once.")]
    [InlineData("type T implements I { a: Int! @deprecated }", "1:74 Interface field \"I.a\" is not deprecated, so \"T.a\" must not be deprecated.")]
    [InlineData("type T implements I { a(b: Int!): Int! }", "1:76 Argument \"T.a(b:)\" must not be of required type \"Int!\" as interface field \"I.a\" does not have it.")]
    [InlineData("interface J implements I { a: Int! } type T implements J { a: Int! }", "1:94 Type \"T\" must implement \"I\", as \"J\" does.")]
    [InlineData("interface J implements J { a: Int! }", "1:62 Type \"J\" cannot implement itself.")]
    [InlineData("interface J implements K { a: Int! } interface K implements J { a: Int! }", "1:62 Type \"J\" cannot implement \"K\", which implements it.", "1:99 Type \"K\" cannot implement \"J\", which implements it.")]
    [InlineData("interface J { a(b: Int): Int } type T implements J { a: Int }", "1:105 Interface field argument \"J.a(b:)\" expected but \"T.a\" does not provide it.")]
    [InlineData("interface J { a(b: Int): Int } type T implements J { a(b: ID): Int }", "1:107 Interface field argument \"J.a(b:)\" expects type \"Int\" but \"T.a(b:)\" is of type \"ID\".")]
    public void A_type_keeps_what_its_interfaces_promise(string types, params string[] expected) =>
        AssertInvalid("type Query { i: I x: Int } interface I { a: Int! } " + types, expected);

    [Theory]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "1:16 Required argument \"Query.a(b:)\" must not be deprecated.")]
    [InlineData(Query + "input I { a: Int! @deprecated b: Int! = 1 @deprecated }", "1:33 Required input field \"I.a\" must not be deprecated.")]
    [InlineData(Query + "directive @d(a: Int! @deprecated) on FIELD", "1:36 Required argument \"@d(a:)\" must not be deprecated.")]
    public void What_must_be_given_is_not_deprecated(string source, params string[] expected) => AssertInvalid(source, expected);

    [Theory]
    [InlineData("input I @oneOf { a: Int! b: Int = 1 c: Int }", "1:40 OneOf input field \"I.a\" must be nullable, but is of type \"Int!\".", "1:48 OneOf input field \"I.b\" must not have a default value.")]
    [InlineData("input I @oneOf { a: Int } extend input I { b: Int! }", "1:66 OneOf input field \"I.b\" must be nullable, but is of type \"Int!\".")]
    [InlineData("input I { a: I! }", "1:33 Input object \"I\" has no finite value, as it must contain itself through \"I.a\".")]
    [InlineData("input I { a: J! } input J { b: [I!] c: K! } input K { d: I! }", "1:33 Input object \"I\" has no finite value, as it must contain itself through \"I.a\", \"J.c\", \"K.d\".")]
    [InlineData("input I @oneOf { a: I }", "1:40 Input object \"I\" has no finite value, as it must contain itself through \"I.a\".")]
    [InlineData("input I { a: I = {} }", "1:33 The default value of \"I.a\" contains itself.")]
    [InlineData("input I { a: J = {} } input J { b: Int c: [I] = [{}, { a: null }] }", "1:33 The default value of \"I.a\" contains itself through those of \"J.c\".")]
    [InlineData("input I { a: Int = \"x\" b: [Int!] = [1, null] }", "1:42 Expected value of type \"Int\" for \"I.a\", found \"x\".", "1:62 Expected value of type \"Int!\" for \"I.b\", found null.")]
    public void Input_objects_have_finite_values_and_fitting_defaults(string type, params string[] expected) =>
        AssertInvalid(Query + type, expected);

    [Theory]
    [InlineData("type Query @d { a: Int }", "1:12 Unknown directive \"@d\".")]
    [InlineData("type Query @deprecated { a: Int }", "1:12 Directive \"@deprecated\" may not be used on OBJECT.")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "1:33 The directive \"@deprecated\" can only be used once at this location.")]
    [InlineData("type Query { a: Int @deprecated(reason: 1) }", "1:41 Expected value of type \"String!\" for \"@deprecated(reason:)\", found 1.")]
    [InlineData("type Query { a: Int @deprecated(why: \"x\") }", "1:33 Unknown argument \"why\" on directive \"@deprecated\".")]
    [InlineData(Query + "scalar S @specifiedBy", "1:32 Argument \"@specifiedBy(url:)\" of type \"String!\" is required, but it was not provided.")]
    [InlineData(Query + "scalar S @specifiedBy(url: \"a\") extend scalar S @specifiedBy(url: \"b\")", "1:71 The directive \"@specifiedBy\" can only be used once at this location.")]
    [InlineData(Query + "extend scalar ID @specifiedBy(url: \"a\")", "1:40 Directive \"@specifiedBy\" must not be used on the built-in scalar \"ID\".")]
    [InlineData(Query + "directive @a(b: Int @a) on ARGUMENT_DEFINITION", "1:34 Directive \"@a\" must not use itself.")]
    [InlineData(Query + "directive @a(b: In) on INPUT_FIELD_DEFINITION input In { c: Int @a }", "1:34 Directive \"@a\" must not use itself through \"In\".")]
    public void Directives_stand_where_and_as_they_may(string source, params string[] expected) => AssertInvalid(source, expected);

    [Fact]
    public void Directives_stand_at_each_place_of_a_schema()
    {
        const string Places = "SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION";
        const string Source = """
            schema @d @d { query: Query }
            type Query implements I @d { a(b: Int @d): Int @d }
            interface I @d { a(b: Int): Int }
            union U @d = Query
            enum E @d { A @d }
            input In @d { a: Int @d }
            scalar S @d
            extend schema @d
            """;

        SchemaReader.Read($"directive @d repeatable on {Places} {Source}");
        AssertInvalid(
            $"{Source}\ndirective @d repeatable on FIELD",
            "1:8 Directive \"@d\" may not be used on SCHEMA.",
            "1:11 Directive \"@d\" may not be used on SCHEMA.",
            "2:25 Directive \"@d\" may not be used on OBJECT.",
            "2:39 Directive \"@d\" may not be used on ARGUMENT_DEFINITION.",
            "2:48 Directive \"@d\" may not be used on FIELD_DEFINITION.",
            "3:13 Directive \"@d\" may not be used on INTERFACE.",
            "4:9 Directive \"@d\" may not be used on UNION.",
            "5:8 Directive \"@d\" may not be used on ENUM.",
            "5:15 Directive \"@d\" may not be used on ENUM_VALUE.",
            "6:10 Directive \"@d\" may not be used on INPUT_OBJECT.",
            "6:22 Directive \"@d\" may not be used on INPUT_FIELD_DEFINITION.",
            "7:10 Directive \"@d\" may not be used on SCALAR.",
            "8:15 Directive \"@d\" may not be used on SCHEMA.");
    }

    private static void AssertInvalid(string source, params string[] expected)
    {
        var refusal = Assert.Throws<SchemaException>(() => SchemaReader.Read(source));

        Assert.Equal(expected, refusal.Problems.Select(problem => $"{problem.Location?.Line}:{problem.Location?.Column} {problem.Message}"));
    }
}
