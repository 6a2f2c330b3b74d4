using static KnowledgeGraph.GraphQL.Tests.Validation.PetSchema;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class VariableRulesTests
{
    [Fact]
    public void No_two_variables_of_an_operation_have_one_name()
    {
        AssertInvalid(
            "query houseTrainedQuery($atOtherHomes: Boolean, $atOtherHomes: Boolean) { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }",
            "1:26 1:50 There can be only one variable named \"$atOtherHomes\".");
        AssertValid(
            """
            query A($atOtherHomes: Boolean) { ...H }
            query B($atOtherHomes: Boolean) { ...H }
            fragment H on Query { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }
            """);
    }

    [Fact]
    public void A_variable_has_an_input_type() => AssertInvalid(
        "query ($cat: Cat, $dogs: [Pet!]!, $x: Unknown) { arguments { anythingArgField(anything: { a: $cat, b: [$dogs, $x] }) } }",
        "1:14 Variable \"$cat\" cannot be non-input type \"Cat\".",
        "1:26 Variable \"$dogs\" cannot be non-input type \"[Pet!]!\".",
        "1:39 Unknown type \"Unknown\".");

    [Fact]
    public void A_variable_that_is_used_is_defined()
    {
        AssertInvalid(
            "query A { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }",
            "1:46 1:1 Variable \"$atOtherHomes\" is not defined by operation \"A\".");
        AssertInvalid("{ dog { name @skip(if: $a) } }", "1:24 1:1 Variable \"$a\" is not defined.");
    }

    [Fact]
    public void A_variable_that_a_fragment_uses_is_defined_by_every_operation_that_spreads_it() => AssertInvalid(
        """
        query A($a: Boolean) { dog { ...b } }
        query B { dog { ...b } }
        fragment b on Dog { ...c }
        fragment c on Dog { isHouseTrained(atOtherHomes: $a) }
        """,
        "4:50 2:1 Variable \"$a\" is not defined by operation \"B\".");

    [Fact]
    public void A_variable_that_is_defined_is_used()
    {
        AssertInvalid(
            "query A($a: Boolean) { dog { isHouseTrained } }", "1:9 Variable \"$a\" is never used in operation \"A\".");
        AssertInvalid(
            """
            query A($a: Boolean) { dog { ...b } }
            query B($a: Boolean, $extra: Int) { dog { ...c } }
            fragment b on Dog { isHouseTrained }
            fragment c on Dog { isHouseTrained(atOtherHomes: $a) }
            """,
            "1:9 Variable \"$a\" is never used in operation \"A\".",
            "2:22 Variable \"$extra\" is never used in operation \"B\".");
    }

    [Theory]
    [InlineData("$a: Boolean", "booleanArgField(booleanArg: $a)")]
    [InlineData("$a: Boolean!", "booleanArgField(booleanArg: $a)")]
    [InlineData("$a: [Boolean!]!", "nonNullBooleanListField(nonNullBooleanListArg: $a)")]
    [InlineData("$a: Boolean!", "nonNullBooleanListField(nonNullBooleanListArg: [$a])")]
    [InlineData("$a: Boolean", "optionalNonNullBooleanArgField(optionalBooleanArg: $a)")]
    [InlineData("$a: Boolean = true", "nonNullBooleanArgField(nonNullBooleanArg: $a)")]
    [InlineData("$a: [Boolean] = []", "nonNullBooleanListField(nonNullBooleanListArg: $a)")]
    public void A_variable_is_used_where_its_type_fits(string variable, string field) =>
        AssertValid($"query ({variable}) {{ arguments {{ {field} }} }}");

    [Theory]
    [InlineData("$a: Int", "booleanArgField(booleanArg: $a)", "Int", "Boolean")]
    [InlineData("$a: [Boolean]", "booleanArgField(booleanArg: $a)", "[Boolean]", "Boolean")]
    [InlineData("$a: Boolean", "nonNullBooleanArgField(nonNullBooleanArg: $a)", "Boolean", "Boolean!")]
    [InlineData("$a: Boolean = null", "nonNullBooleanArgField(nonNullBooleanArg: $a)", "Boolean", "Boolean!")]
    [InlineData("$a: [Boolean]", "nonNullBooleanListField(nonNullBooleanListArg: $a)", "[Boolean]", "[Boolean]!")]
    [InlineData("$a: Boolean", "nonNullBooleanListField(nonNullBooleanListArg: $a)", "Boolean", "[Boolean]!")]
    [InlineData("$a: Int", "idArgField(idArg: $a)", "Int", "ID")]
    public void A_variable_is_not_used_where_its_type_does_not_fit(string variable, string field, string type, string expected) =>
        AssertInvalid(
            $"query ({variable}) {{ arguments {{ {field} }} }}",
            $"1:8 1:{20 + variable.Length + field.IndexOf('$', StringComparison.Ordinal) + 4} "
            + $"Variable \"$a\" of type \"{type}\" used in position expecting type \"{expected}\" for \"Arguments.{field.Split(' ')[0]})\".");

    [Fact]
    public void Null_inside_a_list_is_no_matter_of_the_list_alone() => AssertInvalid(
        "query ($a: [Boolean], $b: Boolean) { x: booleanList(booleanListArg: $a) y: booleanList(booleanListArg: [$b]) }",
        "1:8 1:69 Variable \"$a\" of type \"[Boolean]\" used in position expecting type \"[Boolean!]\" for \"Query.booleanList(booleanListArg:)\".",
        "1:23 1:105 Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\" for \"Query.booleanList(booleanListArg:)\".");

    [Fact]
    public void A_field_of_an_input_object_with_a_default_takes_a_nullable_variable()
    {
        AssertValid("query ($lives: Int) { findCat(searchBy: { name: \"Tom\", lives: $lives }) { name } }");
        AssertInvalid(
            "query ($name: String) { findCat(searchBy: { name: $name }) { name } }",
            "1:8 1:51 Variable \"$name\" of type \"String\" used in position expecting type \"String!\" for \"CatInput.name\".");
    }
}
