using System.Text.Json;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Tests.Oracle.World;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>Holds execution to graphql-js: the same data, and errors at the same fields and places.</summary>
public sealed class ExecutionOracleTests
{
    private const int Shown = 10;

    [Fact]
    public async Task Requests_are_answered_as_by_the_reference_implementation()
    {
        var world = WorldData.Generate();
        await using var service = await TestExecutor.CreateAsync(
            builder => builder.AddQueryType<Query>().AddInterfaceType<Character>(_ => { }).AddType<Person>().AddType<Robot>().AddType<Place>(),
            services => services.AddSingleton(new WorldObjects(world)));
        var introspection = Json(await service.QueryAsync(IntrospectionQuery.OfSchema)).GetProperty("data");
        var schema = service.Executor.Schema;
        List<CorpusRequest> requests = [.. ExecutionCorpus.Introspect(schema), .. ExecutionCorpus.Generate(schema)];

        var answers = await GraphQLJs.AskAsync(
            "execute.mjs", new { introspection, world }, requests, TestContext.Current.CancellationToken);

        var comparisons = new List<ResponseComparison>();
        foreach (var (request, answer) in requests.Zip(answers))
        {
            comparisons.Add(new(request, Json(await AnswerAsync(service, request)), answer));
        }

        var differing = comparisons.Where(comparison => comparison.Difference is not null).ToList();
        Assert.True(
            differing.Count == 0,
            $"{differing.Count} of {requests.Count} requests are answered differently, among them:\n{string.Concat(differing.Take(Shown))}");

        // Agreement says little unless there is something to agree on.
        var responses = comparisons.ConvertAll(comparison => comparison.Theirs);
        Assert.True(responses.Count(response => response.Errors.Count == 0) > 500, "Too few are answered without errors.");
        Assert.True(responses.Count(response => response.Errors.Count > 0 && response.Data is not (null or "null;")) > 500, "Too few have errors beside data.");
        Assert.True(responses.Count(response => response.Errors.Any(error => error.Null.Length == 0 && error.Path.Length > 0)) > 100, "Too few are null at the root.");
        Assert.True(responses.Count(response => response.Data is null) > 50, "Too few are refused.");
    }

    private static Task<string> AnswerAsync(TestExecutor service, CorpusRequest request)
    {
        var variables = request.Variables.ToDictionary(
            variable => variable.Key,
            variable => (object?)JsonSerializer.SerializeToElement(variable.Value));
        return service.QueryAsync(request.Query, variables, request.OperationName);
    }

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
