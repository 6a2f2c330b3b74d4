using static KnowledgeGraph.GraphQL.Tests.Validation.PetSchema;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class ValueRulesTests
{
    [Theory]
    [InlineData("booleanArgField(booleanArg: true)")]
    [InlineData("booleanArgField(booleanArg: null)")]
    [InlineData("floatArgField(floatArg: 123)")]
    [InlineData("floatArgField(floatArg: 1.5e3)")]
    [InlineData("intArgField(intArg: -2147483648)")]
    [InlineData("idArgField(idArg: \"MONDO:0008785\")")]
    [InlineData("idArgField(idArg: 12345678901234567890)")]
    [InlineData("booleanListArgField(booleanListArg: [true, null])")]
    [InlineData("booleanListArgField(booleanListArg: true)")]
    [InlineData("anythingArgField(anything: { a: [1, \"b\"] })")]
    public void A_literal_that_coerces_to_the_type_is_valid(string field) => AssertValid($"{{ arguments {{ {field} }} }}");

    [Theory]
    [InlineData("intArgField(intArg: \"123\")", 35, "Int", "\"123\"")]
    [InlineData("intArgField(intArg: 1.0)", 35, "Int", "1.0")]
    [InlineData("intArgField(intArg: 2147483648)", 35, "Int", "2147483648")]
    [InlineData("intArgField(intArg: [1])", 35, "Int", "[1]")]
    [InlineData("intArgField(intArg: { a: 1 })", 35, "Int", "{ a: 1 }")]
    [InlineData("intArgField(intArg: ONE)", 35, "Int", "ONE")]
    [InlineData("floatArgField(floatArg: \"1\")", 39, "Float", "\"1\"")]
    [InlineData("booleanArgField(booleanArg: 1)", 43, "Boolean", "1")]
    [InlineData("idArgField(idArg: 1.5)", 33, "ID", "1.5")]
    [InlineData("idArgField(idArg: true)", 33, "ID", "true")]
    [InlineData("booleanListArgField(booleanListArg: 1)", 51, "[Boolean]!", "1")]
    [InlineData("booleanListArgField(booleanListArg: null)", 51, "[Boolean]!", "null")]
    [InlineData("booleanListArgField(booleanListArg: [true, 2])", 58, "Boolean", "2")]
    [InlineData("booleanListArgField(booleanListArg: [[true]])", 52, "Boolean", "[true]")]
    public void A_literal_that_does_not_coerce_to_the_type_is_refused(string field, int column, string type, string found) =>
        AssertInvalid($"{{ arguments {{ {field} }} }}", $"1:{column} Expected value of type \"{type}\" for \"Arguments.{field.Replace(": ", ":) ", StringComparison.Ordinal).Split(' ')[0]}\", found {found}.");

    [Fact]
    public void A_value_of_an_enum_is_one_of_its_names() => AssertInvalid(
        "{ dog { a: doesKnowCommand(dogCommand: JUMP) b: doesKnowCommand(dogCommand: \"SIT\") c: doesKnowCommand(dogCommand: sit) } }",
        "1:40 Value \"JUMP\" for \"Dog.doesKnowCommand(dogCommand:)\" does not exist in \"DogCommand\" enum.",
        "1:77 Enum \"DogCommand\" for \"Dog.doesKnowCommand(dogCommand:)\" cannot represent non-enum value: \"SIT\". Did you mean \"SIT\"?",
        "1:115 Value \"sit\" for \"Dog.doesKnowCommand(dogCommand:)\" does not exist in \"DogCommand\" enum. Did you mean \"SIT\"?");

    [Theory]
    [InlineData("query goodComplexDefaultValue($search: FindDogInput = { name: \"Fido\" }) { findDog(searchBy: $search) { name } }")]
    [InlineData("mutation addPet($pet: PetInput! = { cat: { name: \"Brontie\" } }) { addPet(pet: $pet) { name } }")]
    [InlineData("mutation { addPets(pets: { dog: { name: \"Rex\" } }) { name } }")]
    [InlineData("{ findDog(searchBy: null) { name } findCat(searchBy: { name: \"Tom\" }) { name } }")]
    public void An_input_object_has_the_fields_of_its_type(string document) => AssertValid(document);

    [Fact]
    public void A_value_in_an_input_object_has_the_type_of_its_field() => AssertInvalid(
        "{ findDog(searchBy: { name: 123 }) { name } findCat(searchBy: \"Tom\") { name } }",
        "1:29 Expected value of type \"String\" for \"FindDogInput.name\", found 123.",
        "1:63 Expected value of type \"CatInput\" for \"Query.findCat(searchBy:)\", found \"Tom\".");

    [Fact]
    public void A_default_has_the_type_of_its_variable() => AssertInvalid(
        "query ($a: Int = \"one\", $b: [Boolean!] = [null]) { arguments { intArgField(intArg: $a) } booleanList(booleanListArg: $b) }",
        "1:18 Expected value of type \"Int\", found \"one\".",
        "1:43 Expected value of type \"Boolean!\", found null.");

    [Fact]
    public void A_oneOf_input_object_has_exactly_one_field()
    {
        AssertInvalid("mutation { addPet(pet: {}) { name } }", "1:24 OneOf Input Object \"PetInput\" must specify exactly one field, found none.");
        AssertInvalid(
            "mutation ($dog: DogInput) { addPet(pet: { cat: { name: \"Brontie\" }, dog: $dog }) { name } }",
            "1:11 1:74 Variable \"$dog\" is of type \"DogInput\" but must be non-nullable to be used for OneOf Input Object \"PetInput\", field \"PetInput.dog\".",
            "1:41 OneOf Input Object \"PetInput\" must specify exactly one field, found \"PetInput.cat\", \"PetInput.dog\".");
        AssertInvalid("mutation { addPet(pet: { cat: null }) { name } }", "1:24 Field \"PetInput.cat\" of OneOf Input Object \"PetInput\" must be non-null.");
    }

    [Fact]
    public void A_variable_in_a_oneOf_input_object_is_not_null()
    {
        AssertValid("mutation ($dog: DogInput!) { addPets(pets: [{ dog: $dog }]) { name } }");
        AssertValid("mutation ($dog: DogInput = { name: \"Rex\" }) { addPets(pets: [{ dog: $dog }]) { name } }");
        AssertInvalid(
            "mutation ($dog: DogInput) { addPets(pets: [{ dog: $dog }]) { name } }",
            "1:11 1:51 Variable \"$dog\" is of type \"DogInput\" but must be non-nullable to be used for OneOf Input Object \"PetInput\", field \"PetInput.dog\".");
    }

    [Fact]
    public void A_field_of_an_input_object_exists() => AssertInvalid(
        "{ findDog(searchBy: { favoriteCookieFlavor: \"Bacon\", ownr: \"me\" }) { name } }",
        "1:23 Field \"favoriteCookieFlavor\" is not defined by type \"FindDogInput\".",
        "1:54 Field \"ownr\" is not defined by type \"FindDogInput\". Did you mean \"owner\"?");

    [Fact]
    public void No_two_fields_of_an_input_object_have_one_name() => AssertInvalid(
        "{ findDog(searchBy: { name: \"a\", owner: \"b\", name: \"c\" }) { name } }",
        "1:23 1:46 There can be only one input field \"FindDogInput.name\".");

    [Fact]
    public void A_required_field_of_an_input_object_is_given() => AssertInvalid(
        "{ a: findCat(searchBy: { nickname: \"Tom\" }) { name } b: findCat(searchBy: { name: null, lives: null }) { name } }",
        "1:24 Field \"CatInput.name\" of required type \"String!\" was not provided.",
        "1:83 Expected value of type \"String!\" for \"CatInput.name\", found null.",
        "1:96 Expected value of type \"Int!\" for \"CatInput.lives\", found null.");
}
