using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.DataLoaders;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Scalars;
using KnowledgeGraph.GraphQL.Utilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>Holds introspection (specification, section 4) to graphql-js: what a document defines is told in the same way.</summary>
public sealed class IntrospectionOracleTests
{
    private const string Query = """
        {
          __schema {
            description
            queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...Type }
            directives {
              name description isRepeatable locations
              args { name } allArgs: args(includeDeprecated: true) { ...InputValue }
            }
          }
        }
        fragment Type on __Type {
          kind name description specifiedByURL isOneOf
          fields { name }
          allFields: fields(includeDeprecated: true) {
            name description args { name } allArgs: args(includeDeprecated: true) { ...InputValue }
            type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields { name } allInputFields: inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues { name } allEnumValues: enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { name }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
        """;

    [Theory]
    [InlineData("introspected")]
    [InlineData("catalogue")]
    [InlineData("pets")]
    [InlineData("shapes")]
    public async Task A_schema_is_told_as_by_the_reference_implementation(string name)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var source = await File.ReadAllTextAsync(Path.Combine(GraphQLJs.Folder, "Schemas", name + ".graphql"), cancellationToken);

        var ours = JsonNode.Parse(await IntrospectAsync(SchemaReader.Read(source), cancellationToken))!;
        var theirs = await GraphQLJs.AskAsync("introspect.mjs", new { query = Query }, [new { schema = source }], cancellationToken);

        Assert.Equal(Comparable(JsonNode.Parse(theirs[0].GetRawText())!), Comparable(ours));
    }

    [Fact]
    public async Task What_the_built_in_directives_say_is_told()
    {
        var schema = SchemaReader.Read("""
            type Query { a(b: Int @deprecated): Int }
            scalar S @specifiedBy(url: "https://example.com/s")
            input I @oneOf { c: Int d: Int @deprecated(reason: "Use c.") }
            directive @mark(e: Int @deprecated) repeatable on FIELD
            """);

        var told = Comparable(JsonNode.Parse(await IntrospectAsync(schema, TestContext.Current.CancellationToken))!);

        string Member(string type, string members) =>
            JsonNode.Parse(told)!.AsArray().Single(node => node?["name"]?.GetValue<string>() == type && node["description"] is null && node.AsObject().Count > 3)![members]!.ToJsonString();
        Assert.Equal("\"https://example.com/s\"", Member("S", "specifiedByURL"));
        Assert.Equal("true", Member("I", "isOneOf"));
        Assert.Equal("""[{"name":"c"}]""", Member("I", "inputFields"));
        Assert.Contains("\"deprecationReason\":\"Use c.\"", Member("I", "allInputFields"), StringComparison.Ordinal);
        Assert.Contains("\"args\":[],\"allArgs\":[{\"name\":\"b\"", Member("Query", "allFields"), StringComparison.Ordinal);
        Assert.Contains("\"isDeprecated\":true,\"deprecationReason\":\"No longer supported\"", Member("Query", "allFields"), StringComparison.Ordinal);
        Assert.Equal("true", Member("mark", "isRepeatable"));
        Assert.Equal("[]", Member("mark", "args"));
        Assert.Contains("\"name\":\"e\"", Member("mark", "allArgs"), StringComparison.Ordinal);
    }

    /// <summary>A schema that was read has no resolvers but those of introspection, so it is executed without a service.</summary>
    private static async Task<string> IntrospectAsync(Schema schema, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var document = new PreparedDocument(schema, Utf8GraphQLParser.Parse(Query));
        var plan = document.GetPlan(document.GetOperation(null), VariableValues.None);
        var execution = new QueryExecution(
            new RequestContext(schema, VariableValues.None, services, cancellationToken),
            new BatchScheduler(),
            new ErrorHandler([], includeExceptionDetails: true, NullLogger<ErrorHandler>.Instance));
        await using var result = await execution.RunAsync(plan, new object());
        return result.ToJson(withIndentations: false);
    }

    /// <summary>What the document says, by name. How the built-in elements are described is each implementation's own.</summary>
    private static string Comparable(JsonNode response)
    {
        var schema = response["data"]!["__schema"]!;
        var types = ByName(schema["types"]!)
            .Where(type => !Name(type).StartsWith("__", StringComparison.Ordinal) && BuiltInScalars.Specified.All(scalar => scalar.Name != Name(type)))
            .Select(WithSortedPossibleTypes);
        string[] builtIn = ["skip", "include", "deprecated", "specifiedBy", "oneOf", "defer", "stream"];
        var directives = ByName(schema["directives"]!).Where(directive => !builtIn.Contains(Name(directive)));
        return new JsonArray([
            schema["description"]?.DeepClone(),
            schema["queryType"]!.DeepClone(),
            schema["mutationType"]?.DeepClone(),
            schema["subscriptionType"]?.DeepClone(),
            .. types.Concat(directives)]).ToString();
    }

    private static JsonNode WithSortedPossibleTypes(JsonNode type)
    {
        if (type["possibleTypes"] is { } possible)
        {
            type["possibleTypes"] = new JsonArray([.. ByName(possible)]);
        }

        return type;
    }

    private static IEnumerable<JsonNode> ByName(JsonNode named) =>
        named.AsArray().Select(node => node!.DeepClone()).OrderBy(Name, StringComparer.Ordinal);

    private static string Name(JsonNode node) => node["name"]!.GetValue<string>();
}
