using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Hosting;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Expected values follow the specification, section 6.4.4, handling execution errors.</summary>
public sealed class NullPropagationTests
{
    [Theory]
    [InlineData("{ maybe(fail: true) }", """{"maybe":null}""", """["maybe"]""")]
    [InlineData("{ nodes(failing: [1]) { maybe } }", """{"nodes":[{"maybe":0},{"maybe":null},{"maybe":2}]}""", """["nodes",1,"maybe"]""")]
    [InlineData("{ nodes(failing: [1]) { sure } }", """{"nodes":[{"sure":0},null,{"sure":2}]}""", """["nodes",1,"sure"]""")]
    [InlineData("{ sureNodes(failing: [1]) { sure } }", """{"sureNodes":null}""", """["sureNodes",1,"sure"]""")]
    [InlineData("{ matrix(failing: [3]) { x: sure } }", """{"matrix":[[{"x":0},{"x":1}],null]}""", """["matrix",1,1,"x"]""")]
    [InlineData("{ a: node(failing: [0]) { sureSelf { sure } } }", """{"a":null}""", """["a","sureSelf","sure"]""")]
    [InlineData("{ node(failing: []) { maybe sureSelf { sure } } sure(fail: true) }", "null", """["sure"]""")]
    [InlineData("{ numbers }", """{"numbers":[1,null,3]}""", null)]
    [InlineData("{ sureNumbers }", """{"sureNumbers":null}""", """["sureNumbers",1]""")]
    public async Task Null_comes_up_to_the_nearest_place_that_has_room_for_it(string query, string data, string? path)
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        var response = await service.QueryAsync(query);

        Assert.EndsWith($"\"data\":{data}}}", response, StringComparison.Ordinal);
        if (path is null)
        {
            Assert.DoesNotContain("errors", response, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($"\"path\":{path}", response, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_failure_is_an_error_with_its_own_path_and_place()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """
            {"errors":[{"message":"It failed.","locations":[{"line":1,"column":31}],"path":["nodes",0,"maybe"],"extensions":{"code":"FAILED"}},{"message":"It failed.","locations":[{"line":1,"column":31}],"path":["nodes",2,"maybe"],"extensions":{"code":"FAILED"}}],"data":{"nodes":[{"maybe":null},{"maybe":1},{"maybe":null}]}}
            """,
            await service.QueryAsync("{ nodes(failing: [0, 2]) {    maybe } }"));
    }

    [Fact]
    public async Task A_null_for_a_non_null_field_is_an_error()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field 'Query.lie'.","locations":[{"line":1,"column":3}],"path":["lie"],"extensions":{"code":"HC0018"}}],"data":null}""",
            await service.QueryAsync("{ lie }"));
    }

    public sealed class Node(int number, IReadOnlyList<int> failing)
    {
        public int? GetMaybe() => failing.Contains(number) ? throw Failure() : number;

        public async Task<int> GetSureAsync()
        {
            await Task.Yield();
            return failing.Contains(number) ? throw Failure() : number;
        }

        public Node? GetNode() => this;

        public Node SureSelf => this;
    }

    public sealed class Query
    {
        public int? GetMaybe(bool fail) => fail ? throw Failure() : 1;

        public int GetSure(bool fail) => fail ? throw Failure() : 1;

        public Node? GetNode(IReadOnlyList<int> failing) => new(0, failing);

        public IReadOnlyList<Node?> GetNodes(IReadOnlyList<int> failing) => [new(0, failing), new(1, failing), new(2, failing)];

        public IReadOnlyList<Node>? GetSureNodes(IReadOnlyList<int> failing) => [new(0, failing), new(1, failing)];

        public IReadOnlyList<IReadOnlyList<Node>?> GetMatrix(IReadOnlyList<int> failing) =>
            [[new(0, failing), new(1, failing)], [new(2, failing), new(3, failing)]];

        public IReadOnlyList<int?> Numbers => [1, null, 3];

        public IReadOnlyList<string>? SureNumbers => ["a", null!];

        public string Lie => null!;
    }

    private static GraphQLException Failure() =>
        new(ErrorBuilder.New().SetMessage("It failed.").SetCode("FAILED").Build());
}
