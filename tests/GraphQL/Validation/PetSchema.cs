using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Tests.Oracle;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>The schema of the examples of the specification (section 5), all of them together.</summary>
internal static class PetSchema
{
    private static readonly Schema Schema = ValidationCorpus.Schemas["pets"];

    /// <summary>Asserts that a document has no errors.</summary>
    public static void AssertValid(string document) => Assert.Empty(Validate(document));

    /// <summary>Asserts that a document has exactly these errors, each <c>line:column[ line:column…] message</c>.</summary>
    public static void AssertInvalid(string document, params string[] expected) => Assert.Equal(expected, Validate(document));

    private static IEnumerable<string> Validate(string document) =>
        DocumentValidator.Validate(Schema, Utf8GraphQLParser.Parse(document)).Select(error =>
            string.Concat((error.Locations ?? []).Select(location => $"{location.Line}:{location.Column} ")) + error.Message);
}
