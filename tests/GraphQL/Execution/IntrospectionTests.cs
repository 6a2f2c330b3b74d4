using System.Text.Json;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Expected values follow the specification, section 4.</summary>
public sealed class IntrospectionTests
{
    /// <summary>The query that GraphiQL and graphql-js send, with every option on.</summary>
    private const string FullQuery =
        """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives {
              name description isRepeatable locations
              args(includeDeprecated: true) { ...InputValue }
            }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description
            args(includeDeprecated: true) { ...InputValue }
            type { ...TypeRef }
            isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue {
          name description type { ...TypeRef } defaultValue isDeprecated deprecationReason
        }
        fragment TypeRef on __Type {
          kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        }
        """;

    [Fact]
    public async Task The_full_introspection_query_describes_every_type_it_refers_to()
    {
        await using var service = await CreateAsync();
        using var response = JsonDocument.Parse(await service.QueryAsync(FullQuery));

        Assert.False(response.RootElement.TryGetProperty("errors", out _));
        var schema = response.RootElement.GetProperty("data").GetProperty("__schema");
        Assert.Equal("Query", schema.GetProperty("queryType").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, schema.GetProperty("mutationType").ValueKind);
        var types = schema.GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString()!).ToList();
        Assert.Equal(types.Distinct().Count(), types.Count);
        Assert.Superset(ReferredTypes(schema).ToHashSet(), types.ToHashSet());
        Assert.Equal(
            ["deprecated", "include", "oneOf", "skip", "specifiedBy"],
            schema.GetProperty("directives").EnumerateArray().Select(directive => directive.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_type_is_found_by_its_name()
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            """{"data":{"__type":{"kind":"ENUM","name":"Level","enumValues":[{"name":"LOW"}]},"none":null,"__typename":"Query"}}""",
            await service.QueryAsync("""{ __type(name: "Level") { kind name enumValues { name } } none: __type(name: "Nothing") { name } __typename }"""));
    }

    [Fact]
    public async Task What_is_deprecated_is_listed_only_when_asked_for()
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            """{"data":{"__type":{"fields":[{"name":"pick"}],"all":[{"name":"pick","deprecationReason":null},{"name":"old","deprecationReason":"No more."}]}}}""",
            await service.QueryAsync("""{ __type(name: "Query") { fields { name } all: fields(includeDeprecated: true) { name deprecationReason } } }"""));
    }

    [Fact]
    public async Task Defaults_are_printed_as_literals_and_types_as_wrappers()
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            """{"data":{"__type":{"fields":[{"args":[{"name":"level","defaultValue":"LOW","type":{"kind":"NON_NULL","name":null,"ofType":{"name":"Level"}}},{"name":"choice","defaultValue":null,"type":{"kind":"INPUT_OBJECT","name":"ChoiceInput","ofType":null}},{"name":"text","defaultValue":"\"a \\\"b\\\"\"","type":{"kind":"SCALAR","name":"String","ofType":null}}]}]}}}""",
            await service.QueryAsync("""{ __type(name: "Query") { fields { args { name defaultValue type { kind name ofType { name } } } } } }"""));
    }

    [Theory]
    [InlineData("ChoiceInput", """{"isOneOf":true,"fields":null,"inputFields":[{"name":"a"}],"possibleTypes":null,"specifiedByURL":null}""")]
    [InlineData("Int", """{"isOneOf":null,"fields":null,"inputFields":null,"possibleTypes":null,"specifiedByURL":null}""")]
    public async Task Each_kind_of_type_answers_what_applies_to_it(string type, string expected)
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            $"{{\"data\":{{\"__type\":{expected}}}}}",
            await service.QueryAsync($"{{ __type(name: \"{type}\") {{ isOneOf fields {{ name }} inputFields {{ name }} possibleTypes {{ name }} specifiedByURL }} }}"));
    }

    [Fact]
    public async Task Introspection_can_be_refused_but_not_typename()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>().DisableIntrospection());

        Assert.Equal(
            """{"errors":[{"message":"Introspection is not allowed for the current request.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0046"}}]}""",
            await service.QueryAsync("{ __schema { queryType { name } } }"));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await service.QueryAsync("{ __typename }"));
    }

    private static Task<TestExecutor> CreateAsync() => TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

    private static IEnumerable<string> ReferredTypes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ReferredTypes),
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(property => ReferredTypes(property.Value))
            .Concat(element.TryGetProperty("ofType", out _) && element.GetProperty("name").GetString() is { } name ? [name] : []),
        _ => [],
    };

    public enum Level
    {
        Low,
        [GraphQLDeprecated("Never used.")]
        High,
    }

    [OneOf]
    public sealed class Choice
    {
        public int? A { get; init; }
    }

    public sealed class Query
    {
        public string Pick(Level level = Level.Low, Choice? choice = null, string? text = "a \"b\"") => $"{level}{choice?.A}{text}";

        [Obsolete("No more.")]
        public int Old => 1;
    }
}
