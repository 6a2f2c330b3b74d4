using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Utilities;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

public sealed class ValidationReportTests
{
    [Fact]
    public void An_error_names_the_section_of_the_specification()
    {
        var errors = DocumentValidator.Validate(
            SchemaReader.Read("type Query { a: Int }"), Utf8GraphQLParser.Parse("{ b }"));

        Assert.Equal("https://spec.graphql.org/September2025/#sec-Field-Selections", Assert.Single(errors).Extensions?["specifiedBy"]);
    }

    [Fact]
    public void Validation_ends_after_a_hundred_errors()
    {
        var document = Utf8GraphQLParser.Parse("{ " + string.Concat(Enumerable.Repeat("b ", 1_000)) + "}");

        var errors = DocumentValidator.Validate(SchemaReader.Read("type Query { a: Int }"), document);

        Assert.Equal(101, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
        Assert.Null(errors[^1].Locations);
    }
}
