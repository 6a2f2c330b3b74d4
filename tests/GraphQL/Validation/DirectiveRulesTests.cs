using static KnowledgeGraph.GraphQL.Tests.Validation.PetSchema;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class DirectiveRulesTests
{
    [Fact]
    public void Directives_stand_where_they_may() => AssertValid(
        """
        query ($foo: Boolean = true @note(required: 1)) @note(required: 1) {
          dog @skip(if: $foo) @include(if: $foo) { ... @include(if: true) { name } ...a @skip(if: false) }
        }
        fragment a on Dog { name }
        """);

    [Fact]
    public void A_directive_is_defined() => AssertInvalid(
        "{ dog { name @unknown nickname @inclde(if: true) } }",
        "1:14 Unknown directive \"@unknown\".",
        "1:32 Unknown directive \"@inclde\". Did you mean \"@include\"?");

    [Fact]
    public void A_directive_stands_in_a_valid_location() => AssertInvalid(
        """
        query @skip(if: true) { dog { ...a @note(required: 1) ... @note(required: 1) { name } name @deprecated } }
        mutation M($pet: PetInput! @skip(if: true)) @include(if: true) { addPet(pet: $pet) { name } }
        subscription S @skip(if: true) { newMessage { body } }
        fragment a on Dog @skip(if: true) { name }
        """,
        "1:1 This anonymous operation must be the only defined operation.",
        "1:7 Directive \"@skip\" may not be used on QUERY.",
        "1:36 Directive \"@note\" may not be used on FRAGMENT_SPREAD.",
        "1:59 Directive \"@note\" may not be used on INLINE_FRAGMENT.",
        "1:92 Directive \"@deprecated\" may not be used on FIELD.",
        "2:28 Directive \"@skip\" may not be used on VARIABLE_DEFINITION.",
        "2:45 Directive \"@include\" may not be used on MUTATION.",
        "3:16 Directive \"@skip\" may not be used on SUBSCRIPTION.",
        "4:19 Directive \"@skip\" may not be used on FRAGMENT_DEFINITION.");

    [Fact]
    public void A_directive_stands_once_at_a_place() => AssertInvalid(
        "query ($foo: Boolean = true, $bar: Boolean = false) { dog @skip(if: $foo) @skip(if: $bar) { name } }",
        "1:59 1:75 The directive \"@skip\" can only be used once at this location.");

    [Fact]
    public void A_repeatable_directive_stands_twice_and_the_same_directive_at_two_places() => AssertValid(
        "query ($foo: Boolean = true) { dog @skip(if: $foo) { name } cat @skip(if: $foo) @note(required: 1) @note(required: 2) { name } }");
}
