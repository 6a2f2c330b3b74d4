using System.Globalization;
using System.Text;
using static KnowledgeGraph.GraphQL.Tests.Validation.PetSchema;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class FragmentRulesTests
{
    [Fact]
    public void No_two_fragments_have_one_name() => AssertInvalid(
        "{ dog { ...a } } fragment a on Dog { name } fragment a on Dog { owner { name } }",
        "1:27 1:54 There can be only one fragment named \"a\".");

    [Fact]
    public void A_fragment_is_on_a_type_of_the_schema() => AssertInvalid(
        "{ dog { ...a ... on NotInSchema { b } } } fragment a on Dogg { name }",
        "1:21 Unknown type \"NotInSchema\".",
        "1:57 Unknown type \"Dogg\". Did you mean \"Dog\"?");

    [Fact]
    public void A_fragment_is_on_a_type_with_fields() => AssertInvalid(
        "{ dog { ...a ... on DogCommand { b } } } fragment a on Int { something }",
        "1:21 Fragment cannot condition on non composite type \"DogCommand\".",
        "1:56 Fragment \"a\" cannot condition on non composite type \"Int\".");

    [Fact]
    public void Every_fragment_is_used() => AssertInvalid(
        "{ dog { name } } fragment a on Dog { ...b } fragment b on Dog { name }",
        "1:18 Fragment \"a\" is never used.",
        "1:45 Fragment \"b\" is never used.");

    [Fact]
    public void A_fragment_that_is_spread_is_defined() => AssertInvalid(
        "{ dog { ...undefinedFragment ...nam ...name } } fragment name on Dog { name }",
        "1:12 Unknown fragment \"undefinedFragment\".",
        "1:33 Unknown fragment \"nam\". Did you mean \"name\"?");

    [Fact]
    public void A_fragment_does_not_spread_itself()
    {
        AssertInvalid(
            "{ dog { ...a } } fragment a on Dog { owner { ... on Human { pets { ...a } } } }",
            "1:68 Cannot spread fragment \"a\" within itself.");
        AssertInvalid(
            "{ dog { ...a } } fragment a on Dog { name ...b } fragment b on Dog { barkVolume ...c } fragment c on Dog { ...a }",
            "1:43 1:81 1:108 Cannot spread fragment \"a\" within itself via \"b\", \"c\".");
    }

    [Fact]
    public void Fragments_that_meet_again_make_no_cycle() => AssertValid(
        "{ dog { ...a ...b } } fragment a on Dog { ...c } fragment b on Dog { ...c ...a } fragment c on Dog { name }");

    [Fact]
    public void A_chain_of_thousands_of_fragments_is_followed_to_its_end()
    {
        const int Length = 1_800;
        var document = new StringBuilder("{ dog { ...f0 } }");
        for (var i = 0; i < Length; i++)
        {
            document.Append(CultureInfo.InvariantCulture, $" fragment f{i} on Dog {{ ...f{i + 1} }}");
        }

        AssertValid($"{document} fragment f{Length} on Dog {{ name }}");
    }

    [Theory]
    [InlineData("{ dog { ... on Dog { barkVolume } } }")]
    [InlineData("{ dog { ... on Pet { name } } }")]
    [InlineData("{ dog { ... on CatOrDog { ... on Cat { meowVolume } } } }")]
    [InlineData("{ pet { name ... on Dog { barkVolume } } }")]
    [InlineData("{ catOrDog { ... on Cat { meowVolume } } }")]
    [InlineData("{ pet { ... on DogOrHuman { ... on Dog { barkVolume } } } }")]
    [InlineData("{ dog { ... @include(if: true) { name } } }")]
    public void A_fragment_may_be_spread_where_some_object_has_its_type(string document) => AssertValid(document);

    [Theory]
    [InlineData("{ dog { ... on Cat { meowVolume } } }", "1:9", "Dog", "Cat")]
    [InlineData("{ dog { ... on Sentient { name } } }", "1:9", "Dog", "Sentient")]
    [InlineData("{ humanOrAlien { ... on Pet { name } } }", "1:18", "HumanOrAlien", "Pet")]
    [InlineData("{ human { ... on CatOrDog { __typename } } }", "1:11", "Human", "CatOrDog")]
    [InlineData("{ pet { ... on Sentient { name } } }", "1:9", "Pet", "Sentient")]
    public void A_fragment_is_not_spread_where_no_object_has_its_type(string document, string at, string type, string fragment) =>
        AssertInvalid(
            document,
            $"{at} Fragment cannot be spread here as objects of type \"{type}\" can never be of type \"{fragment}\".");

    [Fact]
    public void A_named_fragment_is_not_spread_where_no_object_has_its_type() => AssertInvalid(
        "{ dog { ...a } } fragment a on Cat { meowVolume }",
        "1:9 Fragment \"a\" cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\".");
}
