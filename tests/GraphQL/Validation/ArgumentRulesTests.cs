using static KnowledgeGraph.GraphQL.Tests.Validation.PetSchema;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class ArgumentRulesTests
{
    [Theory]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) isHouseTrained(atOtherHomes: true) @include(if: true) } }")]
    [InlineData("{ arguments { multipleRequirements(y: 2, x: 1) optionalNonNullBooleanArgField } }")]
    public void Arguments_of_the_field_may_be_given_in_any_order(string document) => AssertValid(document);

    [Fact]
    public void An_argument_exists_on_its_field() => AssertInvalid(
        "{ dog { doesKnowCommand(command: CLEAN_UP_HOUSE, dogCommand: SIT) isHouseTrained(atOtherHome: true) } }",
        "1:25 Unknown argument \"command\" on field \"Dog.doesKnowCommand\". Did you mean \"dogCommand\"?",
        "1:82 Unknown argument \"atOtherHome\" on field \"Dog.isHouseTrained\". Did you mean \"atOtherHomes\"?");

    [Fact]
    public void An_argument_exists_on_its_directive() => AssertInvalid(
        "{ dog { name @include(unless: false, if: true) } }",
        "1:23 Unknown argument \"unless\" on directive \"@include\".");

    [Fact]
    public void No_two_arguments_have_one_name() => AssertInvalid(
        "{ dog { isHouseTrained(atOtherHomes: true, atOtherHomes: false) name @skip(if: true, if: true) } }",
        "1:24 1:44 There can be only one argument \"Dog.isHouseTrained(atOtherHomes:)\".",
        "1:76 1:86 There can be only one argument \"@skip(if:)\".");

    [Fact]
    public void A_required_argument_is_given() => AssertInvalid(
        "{ arguments { multipleRequirements(x: 1) nonNullBooleanArgField @note } }",
        "1:15 Argument \"Arguments.multipleRequirements(y:)\" of type \"Int!\" is required, but it was not provided.",
        "1:42 Argument \"Arguments.nonNullBooleanArgField(nonNullBooleanArg:)\" of type \"Boolean!\" is required, but it was not provided.",
        "1:65 Argument \"@note(required:)\" of type \"Int!\" is required, but it was not provided.");

    [Fact]
    public void A_required_argument_is_not_null() => AssertInvalid(
        "{ arguments { nonNullBooleanArgField(nonNullBooleanArg: null) } }",
        "1:57 Expected value of type \"Boolean!\" for \"Arguments.nonNullBooleanArgField(nonNullBooleanArg:)\", found null.");
}
