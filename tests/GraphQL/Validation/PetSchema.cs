using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>The schema of the examples of the specification (section 5), all of them together.</summary>
internal static class PetSchema
{
    private static readonly Schema Schema = SchemaReader.Read("""
        type Query {
          dog: Dog
          cat: Cat
          pet: Pet
          human: Human
          catOrDog: CatOrDog
          dogOrHuman: DogOrHuman
          humanOrAlien: HumanOrAlien
          findDog(searchBy: FindDogInput): Dog
          findCat(searchBy: CatInput): Cat
          booleanList(booleanListArg: [Boolean!]): Boolean
          arguments: Arguments
        }

        type Mutation {
          addPet(pet: PetInput!): Pet
          addPets(pets: [PetInput!]!): [Pet]
        }

        type Subscription {
          newMessage: Message
          disallowedSecondRootField: Boolean
        }

        type Message { body: String sender: String }

        enum DogCommand { SIT DOWN HEEL }

        type Dog implements Pet {
          name: String!
          nickname: String
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          owner: Human
          extra: DogExtra
        }

        interface Sentient { name: String! }
        interface Pet { name: String! }
        type Alien implements Sentient { name: String! homePlanet: String }
        type Human implements Sentient { name: String! pets: [Pet!] }
        enum CatCommand { JUMP }

        type Cat implements Pet {
          name: String!
          nickname: String
          doesKnowCommand(catCommand: CatCommand!): Boolean!
          meowVolume: Int
          volumes: [Int]
          extra: CatExtra
        }

        type DogExtra { string: String mood: String more: DogExtra }
        type CatExtra { string: String mood: Int more: CatExtra }
        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien
        input FindDogInput { name: String owner: String }
        input CatInput { name: String! nickname: String meowVolume: Int lives: Int! = 9 }
        input DogInput { name: String! nickname: String barkVolume: Int }
        input PetInput @oneOf { cat: CatInput dog: DogInput }
        scalar Anything

        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          intArgField(intArg: Int): Int
          idArgField(idArg: ID): ID
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          nonNullBooleanListField(nonNullBooleanListArg: [Boolean]!): [Boolean]
          booleanListArgField(booleanListArg: [Boolean]!): [Boolean]
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
          anythingArgField(anything: Anything): Anything
        }

        directive @note(text: String, required: Int!) repeatable on FIELD | QUERY | VARIABLE_DEFINITION
        """);

    /// <summary>Asserts that a document has no errors.</summary>
    public static void AssertValid(string document) => Assert.Empty(Validate(document));

    /// <summary>Asserts that a document has exactly these errors, each <c>line:column[ line:column…] message</c>.</summary>
    public static void AssertInvalid(string document, params string[] expected) => Assert.Equal(expected, Validate(document));

    private static IEnumerable<string> Validate(string document) =>
        DocumentValidator.Validate(Schema, Utf8GraphQLParser.Parse(document)).Select(error =>
            string.Concat((error.Locations ?? []).Select(location => $"{location.Line}:{location.Column} ")) + error.Message);
}
