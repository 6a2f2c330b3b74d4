using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.CostAnalysis;

/// <summary>Costs in a service made of C# types.</summary>
public sealed class ServiceCostTests
{
    [Theory]
    [InlineData("{ pure }", 0)]
    [InlineData("{ loaded }", 10)]
    [InlineData("{ valueLoaded }", 10)]
    [InlineData("{ cancellable }", 10)]
    [InlineData("{ inContext }", 10)]
    [InlineData("{ weighed }", 3)]
    [InlineData("{ self { pure } }", 1)]
    [InlineData("{ selfLoaded { pure } }", 10)]
    [InlineData("{ find(where: { text: \"a\", rank: 1 }, limit: 2) }", 1 + 5 + 7)]
    public Task Resolvers_that_are_not_pure_cost_10_unless_they_are_weighed(string query, double expected) =>
        AssertCostAsync(query, expected, _ => { });

    [Fact]
    public async Task Attributes_say_what_types_weigh_and_how_long_lists_are()
    {
        await using var service = await CreateAsync(_ => { });

        var cost = await CostAsync(service, "{ things(count: 4) { kind self: thing { kind } } }");

        // The root, and 4 things, each of a weight of 2 with a kind of 0.5, and the same again below.
        Assert.Equal(1 + 4 * 2 * (2 + 0.5), (double)cost["typeCost"]!);
        Assert.Equal(1 + 4 * 1, (double)cost["fieldCost"]!);
    }

    [Theory]
    [InlineData(5, 3, "MaxFieldCost 5 10 10 5", "The operation has a field cost of 10 which exceeds the max allowed field cost of 5.")]
    [InlineData(10, 0.5, "MaxTypeCost 0.5 1 1 0.5", "The operation has a type cost of 1 which exceeds the max allowed type cost of 0.5.")]
    public async Task Operations_beyond_a_limit_are_refused_with_its_name_and_both_values(double maxField, double maxType, string expected, string message)
    {
        await using var service = await CreateAsync(builder => builder.ModifyCostOptions(options => (options.MaxFieldCost, options.MaxTypeCost) = (maxField, maxType)));

        var response = JsonNode.Parse(await service.QueryAsync("query Q { loaded }"))!;

        var error = Assert.Single(response["errors"]!.AsArray())!;
        var (extensions, kind) = (error["extensions"]!, maxField < 10 ? "Field" : "Type");
        Assert.Null(response["data"]);
        Assert.Null(response["extensions"]);
        Assert.Equal(message, (string?)error["message"]);
        Assert.Equal("HC0047", (string?)extensions["code"]);
        Assert.Equal("""[{"line":1,"column":1}]""", error["locations"]!.ToJsonString());
        Assert.Equal(
            expected,
            $"{extensions["limit"]} {extensions["allowed"]} {extensions["actual"]} {extensions[kind == "Field" ? "fieldCost" : "typeCost"]} {extensions[$"max{kind}Cost"]}");
    }

    [Fact]
    public async Task A_refusal_tells_the_cost_as_well_when_it_is_asked_for()
    {
        await using var service = await CreateAsync(builder => builder.ModifyCostOptions(options => options.MaxFieldCost = 5));

        Assert.NotNull((await AskAsync(service, builder => builder.SetDocument("{ loaded }").ReportCost()))["extensions"]!["operationCost"]);
    }

    [Fact]
    public async Task Validation_of_cost_is_not_held_to_the_limits()
    {
        await using var service = await CreateAsync(builder => builder.ModifyCostOptions(options => options.MaxFieldCost = 5));

        Assert.Equal(10, (double)(await CostAsync(service, "{ loaded }"))["fieldCost"]!);
    }

    [Fact]
    public async Task Limits_that_are_not_enforced_still_tell_the_cost()
    {
        await using var service = await CreateAsync(builder => builder.ModifyCostOptions(options =>
        {
            options.MaxFieldCost = 5;
            options.EnforceCostLimits = false;
        }));

        var response = await AskAsync(service, builder => builder.SetDocument("{ loaded }").ReportCost());

        Assert.Equal("""{"data":{"loaded":1},"extensions":{"operationCost":{"fieldCost":10,"typeCost":1}}}""", response.ToJsonString());
    }

    [Fact]
    public async Task An_analyzer_that_is_skipped_says_and_refuses_nothing()
    {
        await using var service = await CreateAsync(builder => builder.ModifyCostOptions(options =>
        {
            options.MaxFieldCost = 5;
            options.SkipAnalyzer = true;
        }));

        var response = await AskAsync(service, builder => builder.SetDocument("{ loaded }").ReportCost());

        Assert.Equal("""{"data":{"loaded":1}}""", response.ToJsonString());
    }

    [Fact]
    public async Task The_directives_are_part_of_the_schema_only_with_the_analyzer()
    {
        const string Directives = "{ __schema { directives { name } } }";
        await using var with = await CreateAsync(_ => { });
        await using var without = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Contains("\"cost\"},{\"name\":\"listSize\"", await with.QueryAsync(Directives), StringComparison.Ordinal);
        Assert.DoesNotContain("cost", await without.QueryAsync(Directives), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_document_is_held_to_the_limit_by_the_variables_of_each_request()
    {
        await using var service = await CreateAsync(builder => builder.ModifyCostOptions(options => options.MaxTypeCost = 100));
        const string Document = "query ($n: Int!) { things(count: $n) { kind } }";

        Assert.Contains("data", await service.QueryAsync(Document, new() { ["n"] = 2 }), StringComparison.Ordinal);
        Assert.Contains("HC0047", await service.QueryAsync(Document, new() { ["n"] = 1000 }), StringComparison.Ordinal);
        Assert.Contains("data", await service.QueryAsync(Document, new() { ["n"] = 2 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_size_that_names_what_is_not_there_is_refused()
    {
        Assert.Equal("Field \"Query.numbers\" has no argument \"first\" to tell the length of its list.", await RefusalAsync<NoArgument>());
        Assert.Equal("Field \"Query.things\" tells the length of \"edges\", which is not a field of \"Thing\".", await RefusalAsync<NoField>());
    }

    private static async Task<string> RefusalAsync<TExtension>()
    {
        var problem = await Assert.ThrowsAsync<SchemaException>(async () => await TestExecutor.CreateAsync(
            builder => builder.AddQueryType<EmptyQuery>().AddTypeExtension<TExtension>()));
        return problem.Message;
    }

    private static async Task AssertCostAsync(string query, double expected, Action<IRequestExecutorBuilder> configure)
    {
        await using var service = await CreateAsync(configure);

        Assert.Equal(expected, (double)(await CostAsync(service, query))["fieldCost"]!);
    }

    private static Task<TestExecutor> CreateAsync(Action<IRequestExecutorBuilder> configure) =>
        TestExecutor.CreateAsync(builder => configure(builder.AddQueryType<Query>().AddCostAnalyzer()));

    private static async Task<JsonNode> CostAsync(TestExecutor service, string query)
    {
        var response = await AskAsync(service, builder => builder.SetDocument(query).ValidateCost());
        Assert.True(response["errors"] is null, response.ToJsonString());
        Assert.Null(response["data"]);
        return response["extensions"]!["operationCost"]!;
    }

    private static async Task<JsonNode> AskAsync(TestExecutor service, Func<OperationRequestBuilder, OperationRequestBuilder> build)
    {
        await using var result = await service.Executor.ExecuteAsync(build(OperationRequestBuilder.New()).Build(), TestContext.Current.CancellationToken);
        return JsonNode.Parse(result.ToJson())!;
    }

    public sealed class Query
    {
        public int Pure => 1;

        public Query Self => this;

        [Cost(3)]
        public Task<int> WeighedAsync() => Task.FromResult(1);

        public Task<int> GetLoadedAsync() => Task.FromResult(1);

        public ValueTask<int> GetValueLoadedAsync() => ValueTask.FromResult(1);

        public Task<Query> GetSelfLoadedAsync() => Task.FromResult(this);

        public int Cancellable(CancellationToken cancellationToken) => cancellationToken.CanBeCanceled ? 1 : 2;

        public string InContext(IResolverContext context) => context.Path.ToString();

        public int Find(Where? where, [Cost(7)] int? limit) => (where?.Rank ?? 0) + (limit ?? 0);

        [ListSize(SlicingArguments = new[] { "count" })]
        public IReadOnlyList<Thing> Things(int count) => [.. Enumerable.Range(0, count).Select(_ => new Thing())];
    }

    [Cost(2)]
    public sealed class Thing
    {
        public Kind Kind => Kind.One;

        public Thing Self => this;

        public Thing GetThing() => this;
    }

    [Cost(0.5)]
    public enum Kind
    {
        One,
    }

    public sealed record Where(string? Text, [property: Cost(5)] int? Rank);

    [GraphQLName("Query")]
    public sealed class EmptyQuery;

    [ExtendObjectType<EmptyQuery>]
    public sealed class NoArgument
    {
        [ListSize(SlicingArguments = new[] { "first" })]
        public IReadOnlyList<int> GetNumbers(int count) => [count];
    }

    [ExtendObjectType<EmptyQuery>]
    public sealed class NoField
    {
        [ListSize(AssumedSize = 5, SizedFields = new[] { "edges" })]
        public Thing GetThings() => new();
    }
}
