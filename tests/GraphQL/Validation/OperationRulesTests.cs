using static KnowledgeGraph.GraphQL.Tests.Validation.PetSchema;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class OperationRulesTests
{
    [Fact]
    public void Definitions_of_types_are_not_executable() => AssertInvalid(
        """
        query getDogName { dog { name } }
        extend type Dog { color: String }
        type Cow { name: String }
        schema { query: Query }
        directive @a on FIELD
        """,
        "2:1 The \"Dog\" definition is not executable.",
        "3:1 The \"Cow\" definition is not executable.",
        "4:1 The schema definition is not executable.",
        "5:1 The \"@a\" definition is not executable.");

    [Fact]
    public void Operations_with_different_names_stand_together() =>
        AssertValid("query getDogName { dog { name } } query getOwnerName { dog { owner { name } } }");

    [Fact]
    public void No_two_operations_have_one_name() => AssertInvalid(
        """
        query dogOperation { dog { name } }
        mutation dogOperation { addPet(pet: { dog: { name: "Rex" } }) { name } }
        """,
        "1:7 2:10 There can be only one operation named \"dogOperation\".");

    [Fact]
    public void An_anonymous_operation_stands_alone()
    {
        AssertValid("{ dog { name } }");
        AssertValid("{ dog { ...a } } fragment a on Dog { name }");
        AssertInvalid(
            "{ dog { name } } query getName { dog { owner { name } } }",
            "1:1 This anonymous operation must be the only defined operation.");
    }

    [Fact]
    public void A_kind_of_operation_needs_its_root_in_the_schema()
    {
        var schema = GraphQL.Utilities.SchemaReader.Read("type Query { hello: String }");
        var document = GraphQL.Language.Utf8GraphQLParser.Parse(
            "query helloQuery { hello } mutation goodbyeMutation { goodbye } subscription s { goodbye }");

        var errors = GraphQL.Validation.DocumentValidator.Validate(schema, document);

        Assert.Equal(
            ["The mutation operation is not supported by the schema.", "The subscription operation is not supported by the schema."],
            errors.Select(error => error.Message));
    }

    [Theory]
    [InlineData("subscription sub { newMessage { body sender } }")]
    [InlineData("subscription sub { ...a } fragment a on Subscription { newMessage { body sender } }")]
    [InlineData("subscription sub { newMessage { body } ... on Subscription { newMessage { sender } } }")]
    public void A_subscription_may_select_one_field_in_several_ways(string document) => AssertValid(document);

    [Fact]
    public void A_subscription_selects_one_field_only()
    {
        AssertInvalid(
            "subscription sub { newMessage { body } disallowedSecondRootField }",
            "1:40 Subscription \"sub\" must select only one top level field.");
        AssertInvalid(
            "subscription { ...a } fragment a on Subscription { newMessage { body } ...b } fragment b on Subscription { disallowedSecondRootField ...a }",
            "1:72 1:134 Cannot spread fragment \"a\" within itself via \"b\".",
            "1:108 Anonymous Subscription must select only one top level field.");
    }

    [Fact]
    public void A_subscription_selects_no_introspection_field() => AssertInvalid(
        "subscription sub { __typename }",
        "1:20 Subscription \"sub\" must not select an introspection top level field.");

    [Fact]
    public void The_root_field_of_a_subscription_is_not_conditional() => AssertInvalid(
        """
        subscription requiredRuntimeValidation($bool: Boolean!) {
          newMessage @include(if: $bool) { body }
          disallowedSecondRootField @skip(if: $bool)
        }
        """,
        "2:14 3:29 Subscription \"requiredRuntimeValidation\" must not use `@skip` or `@include` directives in the top level selection.");
}
