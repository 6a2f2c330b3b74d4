using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Types;

/// <summary>A schema of C# types is held to the type validation of the specification, section 3, like one of a document.</summary>
public sealed class SchemaRulesTests
{
    [Fact]
    public async Task Everything_that_is_wrong_with_C_sharp_types_is_told_by_coordinates()
    {
        var refusal = await Assert.ThrowsAsync<SchemaException>(() => TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>()));

        Assert.Equal(
            [
                "The name of \"Query.__reserved\" must not begin with \"__\", which is reserved for introspection.",
                "Type \"Empty\" must define one or more fields.",
                "Required argument \"Query.find(old:)\" must not be deprecated.",
                "OneOf input field \"ChoiceInput.a\" must be nullable, but is of type \"Int!\".",
                "Input object \"EndlessInput\" has no finite value, as it must contain itself through \"EndlessInput.self\".",
            ],
            refusal.Problems.Select(problem => problem.Message));
        Assert.All(refusal.Problems, problem => Assert.Null(problem.Location));
        Assert.Equal(string.Join('\n', refusal.Problems), refusal.Message);
    }

    [Fact]
    public async Task A_property_that_can_be_no_input_field_is_named()
    {
        var refusal = await Assert.ThrowsAsync<SchemaException>(() => TestExecutor.CreateAsync(builder => builder.AddQueryType<BadQuery>()));

        Assert.Contains("\"BadInput.file\", member Bad.File: System.IO.Stream can be no input", refusal.Message, StringComparison.Ordinal);
    }

    public sealed class Empty;

    [OneOf]
    public sealed class Choice
    {
        public int A { get; init; }
    }

    public sealed class Endless
    {
        public required Endless Self { get; init; }
    }

    public sealed class Query
    {
        public Empty? Nothing => null;

        [GraphQLName("__reserved")]
        public int Reserved => 1;

        public int Find([GraphQLDeprecated("Gone.")] int old, Choice? choice, Endless? endless) => old + (choice is null ? 0 : 1) + (endless is null ? 0 : 1);
    }

    public sealed class Bad
    {
        public Stream? File { get; init; }
    }

    public sealed class BadQuery
    {
        public int Find(Bad? bad) => bad is null ? 0 : 1;
    }
}
