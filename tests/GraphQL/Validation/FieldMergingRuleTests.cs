using System.Text;
using static KnowledgeGraph.GraphQL.Tests.Validation.PetSchema;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class FieldMergingRuleTests
{
    private const string Advice = ". Use different aliases on the fields to fetch both if this was intentional.";

    [Theory]
    [InlineData("name name")]
    [InlineData("otherName: name otherName: name")]
    [InlineData("doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT)")]
    [InlineData("name ... on Dog { name } ... @include(if: true) { name @skip(if: false) }")]
    [InlineData("owner { name } owner { pets { name } } owner { pets { __typename } }")]
    [InlineData("extra { more { string } } extra { more { mood } } ... on Pet { name }")]
    public void Equal_fields_are_merged(string fields) => AssertValid($"{{ dog {{ {fields} }} }}");

    [Fact]
    public void Input_fields_may_come_in_any_order() =>
        AssertValid("{ findDog(searchBy: { name: \"a\", owner: \"b\" }) { name } findDog(searchBy: { owner: \"b\", name: \"a\" }) { nickname } }");

    [Fact]
    public void Different_fields_do_not_share_a_response_name() => AssertInvalid(
        "{ dog { name: nickname name } }",
        "1:9 1:24 Fields \"name\" conflict because \"Dog.nickname\" and \"Dog.name\" are different fields" + Advice);

    [Theory]
    [InlineData("doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL)", "doesKnowCommand", 1, 34)]
    [InlineData("isHouseTrained(atOtherHomes: true) isHouseTrained", "isHouseTrained", 1, 36)]
    [InlineData("a: isHouseTrained a: isHouseTrained(atOtherHomes: null)", "a", 1, 19)]
    public void Fields_with_differing_arguments_do_not_share_a_response_name(string fields, string name, int first, int second) =>
        AssertInvalid(
            $"{{ dog {{ {fields} }} }}",
            $"1:{8 + first} 1:{8 + second} Fields \"{name}\" conflict because they have differing arguments for \"Dog.{fields.Replace("a: ", "", StringComparison.Ordinal).Split('(', ' ')[0]}\"" + Advice);

    [Fact]
    public void Variables_are_compared_by_name() => AssertInvalid(
        "query ($a: Boolean, $b: Boolean) { dog { isHouseTrained(atOtherHomes: $a) isHouseTrained(atOtherHomes: $b) } }",
        "1:42 1:75 Fields \"isHouseTrained\" conflict because they have differing arguments for \"Dog.isHouseTrained\"" + Advice);

    [Theory]
    [InlineData("{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }")]
    [InlineData("{ pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } } }")]
    [InlineData("{ pet { ... on Dog { extra { x: string } } ... on Cat { extra { x: string } } } }")]
    [InlineData("{ pet { ... on Dog { extra { x: string } } ... on Cat { extra { y: mood } } } }")]
    public void Fields_of_different_object_types_share_a_response_name_when_their_values_have_one_shape(string document) =>
        AssertValid(document);

    [Fact]
    public void Fields_of_different_object_types_have_values_of_one_shape()
    {
        AssertInvalid(
            "{ pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } } }",
            "1:22 1:57 Fields \"someValue\" conflict because they return conflicting types \"String\" of \"Dog.nickname\" and \"Int\" of \"Cat.meowVolume\"" + Advice);
        AssertInvalid(
            "{ pet { ... on Dog { a: nickname } ... on Cat { a: name } } }",
            "1:22 1:49 Fields \"a\" conflict because they return conflicting types \"String\" of \"Dog.nickname\" and \"String!\" of \"Cat.name\"" + Advice);
        AssertInvalid(
            "{ pet { ... on Dog { a: barkVolume } ... on Cat { a: volumes } } }",
            "1:22 1:51 Fields \"a\" conflict because they return conflicting types \"Int\" of \"Dog.barkVolume\" and \"[Int]\" of \"Cat.volumes\"" + Advice);
        AssertInvalid(
            "{ pet { ... on Dog { a: extra { string } } ... on Cat { a: meowVolume } } }",
            "1:22 1:57 Fields \"a\" conflict because they return conflicting types \"DogExtra\" of \"Dog.extra\" and \"Int\" of \"Cat.meowVolume\"" + Advice);
    }

    [Fact]
    public void Shapes_are_compared_below_fields_of_different_object_types() => AssertInvalid(
        "{ pet { ... on Dog { extra { more { mood } } } ... on Cat { extra { more { mood } } } } }",
        "1:22 1:30 1:37 1:61 1:69 1:76 Fields \"extra\" conflict because subfields \"more\" conflict because "
        + "subfields \"mood\" conflict because they return conflicting types \"String\" of \"DogExtra.mood\" and \"Int\" of \"CatExtra.mood\"" + Advice);

    [Fact]
    public void A_field_of_an_interface_may_be_of_the_same_object() => AssertInvalid(
        "{ dog { ... on Pet { a: name } ... on Dog { a: nickname } } }",
        "1:22 1:45 Fields \"a\" conflict because \"Pet.name\" and \"Dog.nickname\" are different fields" + Advice);

    [Fact]
    public void Conflicts_below_merged_fields_name_the_way_to_them() => AssertInvalid(
        "{ dog { owner { a: name } } dog { owner { a: __typename } } }",
        "1:3 1:9 1:17 1:29 1:35 1:43 Fields \"dog\" conflict because subfields \"owner\" conflict because "
        + "subfields \"a\" conflict because \"Human.name\" and \"Human.__typename\" are different fields" + Advice);

    [Fact]
    public void Conflicts_are_found_through_fragments() => AssertInvalid(
        """
        { dog { ...a ...b } }
        fragment a on Dog { x: name }
        fragment b on Dog { ...c }
        fragment c on Dog { x: nickname }
        """,
        "2:21 4:21 Fields \"x\" conflict because \"Dog.name\" and \"Dog.nickname\" are different fields" + Advice);

    [Fact]
    public void A_conflict_that_several_operations_reach_is_reported_once() => AssertInvalid(
        """
        query A { dog { ...a } }
        query B { dog { name ...a } }
        fragment a on Dog { x: name x: nickname }
        """,
        "3:21 3:29 Fields \"x\" conflict because \"Dog.name\" and \"Dog.nickname\" are different fields" + Advice);

    [Fact]
    public void Conflicts_inside_one_selection_set_do_not_blame_the_fields_above_it() => AssertInvalid(
        "{ dog { owner { a: name a: __typename } } dog { owner { name } } }",
        "1:17 1:25 Fields \"a\" conflict because \"Human.name\" and \"Human.__typename\" are different fields" + Advice);

    [Fact]
    public void A_fragment_that_contains_itself_ends_the_comparison() => AssertInvalid(
        "{ human { ...h } } fragment h on Human { pets { ... on Dog { owner { ...h x: name } } } x: __typename }",
        "1:70 Cannot spread fragment \"h\" within itself.",
        "1:75 1:89 Fields \"x\" conflict because \"Human.name\" and \"Human.__typename\" are different fields" + Advice);

    [Fact]
    public void Thousands_of_equal_fields_are_compared_at_once()
    {
        var document = "{ dog { " + string.Concat(Enumerable.Repeat("owner { name } ", 3_000)) + "} }";

        AssertValid(document);
    }

    [Fact]
    public void Fragments_that_overlap_in_exponentially_many_ways_are_refused()
    {
        // Below the field a or b of level i lie the fields of level i + 1, and after a also those of a chain that
        // remembers for 24 levels that it was an a: so 2^24 different sets of fields are merged somewhere.
        const int Memory = 24;
        const int Levels = 60;
        var document = new StringBuilder("{ dog { extra { ...m0 } } }\n");
        for (var i = 0; i < Levels; i++)
        {
            document.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"fragment m{i} on DogExtra {{ a: more {{ ...m{i + 1} ...c0 }} b: more {{ ...m{i + 1} }} }}\n");
        }

        for (var i = 0; i < Memory; i++)
        {
            document.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"fragment c{i} on DogExtra {{ a: more {{ ...c{i + 1} }} b: more {{ ...c{i + 1} }} }}\n");
        }

        document.Append(System.Globalization.CultureInfo.InvariantCulture,
            $"fragment m{Levels} on DogExtra {{ string }} fragment c{Memory} on DogExtra {{ mood }}");

        AssertInvalid(
            document.ToString(),
            "1:1 The fragments of this document overlap too often to be checked for fields that cannot be merged.");
    }
}
