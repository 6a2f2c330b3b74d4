using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Tests.Oracle;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>Each rule that speaks of a field, argument, input field or directive names it by its coordinate (specification §2.14).</summary>
public sealed class SchemaCoordinateMessageTests
{
    [Theory]
    [InlineData("LeafFieldSelections", "{ dog }", "Query.dog")]
    [InlineData("LeafFieldSelections", "{ dog { barkVolume { a } } }", "Dog.barkVolume")]
    [InlineData("KnownArgumentNames", "{ dog { name(a: 1) } }", "Dog.name")]
    [InlineData("KnownArgumentNames", "{ dog { name @skip(if: true, a: 1) } }", "@skip")]
    [InlineData("UniqueArgumentNames", "{ dog { isHouseTrained(atOtherHomes: true, atOtherHomes: true) } }", "Dog.isHouseTrained(atOtherHomes:)")]
    [InlineData("UniqueArgumentNames", "{ dog { name @skip(if: true, if: true) } }", "@skip(if:)")]
    [InlineData("RequiredArguments", "{ dog { doesKnowCommand } }", "Dog.doesKnowCommand(dogCommand:)")]
    [InlineData("RequiredArguments", "{ dog { name @skip } }", "@skip(if:)")]
    [InlineData("ValuesOfCorrectType", "{ dog { name @skip(if: 1) } }", "@skip(if:)")]
    [InlineData("ValuesOfCorrectType", "{ arguments { intArgField(intArg: true) } }", "Arguments.intArgField(intArg:)")]
    [InlineData("ValuesOfCorrectType", "{ booleanList(booleanListArg: [true, 1]) }", "Query.booleanList(booleanListArg:)")]
    [InlineData("ValuesOfCorrectType", "{ dog { doesKnowCommand(dogCommand: FLY) } }", "Dog.doesKnowCommand(dogCommand:)")]
    [InlineData("ValuesOfCorrectType", "{ dog { doesKnowCommand(dogCommand: 1) } }", "Dog.doesKnowCommand(dogCommand:)")]
    [InlineData("ValuesOfCorrectType", "{ findDog(searchBy: { name: 1 }) { name } }", "FindDogInput.name")]
    [InlineData("ValuesOfCorrectType", "{ findDog(searchBy: 1) { name } }", "Query.findDog(searchBy:)")]
    [InlineData("ValuesOfCorrectType", "query ($cat: CatInput = { name: 1 }) { findCat(searchBy: $cat) { name } }", "CatInput.name")]
    [InlineData("ValuesOfCorrectType", "mutation { addPet(pet: { cat: null }) { name } }", "PetInput.cat")]
    [InlineData("ValuesOfCorrectType", "mutation { addPet(pet: { cat: { name: \"a\" }, dog: { name: \"b\" } }) { name } }", "PetInput.dog")]
    [InlineData("UniqueInputFieldNames", "{ findDog(searchBy: { name: \"a\", name: \"b\" }) { name } }", "FindDogInput.name")]
    [InlineData("RequiredInputFields", "{ findCat(searchBy: {}) { name } }", "CatInput.name")]
    [InlineData("KnownDirectives", "{ dog @inclde(if: true) { name } }", "@include")]
    [InlineData("DirectivesInValidLocations", "query @skip(if: true) { dog { name } }", "@skip")]
    [InlineData("UniqueDirectivesPerLocation", "{ dog { name @skip(if: true) @skip(if: true) } }", "@skip")]
    [InlineData("VariablesInAllowedPosition", "query ($a: Int) { dog { isHouseTrained(atOtherHomes: $a) } }", "Dog.isHouseTrained(atOtherHomes:)")]
    [InlineData("VariablesInAllowedPosition", "query ($a: Int) { findCat(searchBy: { name: $a }) { name } }", "CatInput.name")]
    [InlineData("VariablesInAllowedPosition", "mutation ($cat: CatInput) { addPet(pet: { cat: $cat }) { name } }", "PetInput.cat")]
    [InlineData("OverlappingFieldsCanBeMerged", "{ dog { name: nickname name } }", "Dog.nickname")]
    [InlineData("OverlappingFieldsCanBeMerged", "{ dog { isHouseTrained isHouseTrained(atOtherHomes: true) } }", "Dog.isHouseTrained")]
    [InlineData("OverlappingFieldsCanBeMerged", "{ pet { ... on Dog { a: name } ... on Cat { a: meowVolume } } }", "Cat.meowVolume")]
    public void A_message_names_the_element_by_its_coordinate(string rule, string document, string coordinate)
    {
        var error = Assert.Single(DocumentValidator.Validate(ValidationCorpus.Schemas["pets"], Utf8GraphQLParser.Parse(document)));

        Assert.True(error.Message.Contains($"\"{coordinate}\"", StringComparison.Ordinal), $"{rule}: {error.Message}");
    }
}
