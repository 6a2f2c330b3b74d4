using static KnowledgeGraph.GraphQL.Tests.Validation.PetSchema;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class FieldRulesTests
{
    [Theory]
    [InlineData("{ dog { name barkVolume owner { name } } }")]
    [InlineData("{ pet { name __typename } }")]
    [InlineData("{ catOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } } }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Dog\") { kind } __typename }")]
    public void A_field_of_the_type_may_be_selected(string document) => AssertValid(document);

    [Fact]
    public void A_field_exists_on_the_type_it_is_selected_from()
    {
        AssertInvalid("{ dog { meowVolume } }", "1:9 Cannot query field \"meowVolume\" on type \"Dog\". Did you mean \"barkVolume\"?");
        AssertInvalid("{ dog { barkVolum: kawVolume } }", "1:9 Cannot query field \"kawVolume\" on type \"Dog\". Did you mean \"barkVolume\"?");
        AssertInvalid("{ dog { somethingElse } }", "1:9 Cannot query field \"somethingElse\" on type \"Dog\".");
        AssertInvalid("{ dog { NAME owner { nam } } }",
            "1:9 Cannot query field \"NAME\" on type \"Dog\". Did you mean \"name\"?",
            "1:22 Cannot query field \"nam\" on type \"Human\". Did you mean \"name\"?");
    }

    [Fact]
    public void A_field_of_a_possible_type_is_asked_for_in_an_inline_fragment()
    {
        AssertInvalid("{ pet { nickname } }",
            "1:9 Cannot query field \"nickname\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"?");
        AssertInvalid("{ catOrDog { name } }",
            "1:14 Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Pet\", \"Cat\", or \"Dog\"?");
    }

    [Fact]
    public void Nothing_is_said_of_what_lies_below_an_unknown_field() =>
        AssertInvalid("{ unknownField { name(a: 1) { b } } }", "1:3 Cannot query field \"unknownField\" on type \"Query\".");

    [Fact]
    public void The_schema_is_asked_for_at_the_root_of_queries_only() =>
        AssertInvalid("{ dog { __schema { description } } }", "1:9 Cannot query field \"__schema\" on type \"Dog\".");

    [Fact]
    public void A_leaf_has_no_selection_set() =>
        AssertInvalid("{ dog { barkVolume { sinceWhen } } }",
            "1:20 Field \"Dog.barkVolume\" must not have a selection since type \"Int\" has no subfields.");

    [Fact]
    public void A_field_of_a_composite_type_has_a_selection_set() =>
        AssertInvalid("{ human { pets } pet catOrDog }",
            "1:11 Field \"Human.pets\" of type \"[Pet!]\" must have a selection of subfields. Did you mean \"pets { ... }\"?",
            "1:18 Field \"Query.pet\" of type \"Pet\" must have a selection of subfields. Did you mean \"pet { ... }\"?",
            "1:22 Field \"Query.catOrDog\" of type \"CatOrDog\" must have a selection of subfields. Did you mean \"catOrDog { ... }\"?");
}
