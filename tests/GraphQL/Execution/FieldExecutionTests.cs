using KnowledgeGraph.GraphQL.Hosting;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public sealed class FieldExecutionTests
{
    [Fact]
    public async Task The_response_has_the_order_of_the_selection_set()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        var response = await service.QueryAsync("{ hero { name age } b: text a: text __typename }");

        Assert.Equal("""{"data":{"hero":{"name":"Ada","age":36},"b":"hello","a":"hello","__typename":"Query"}}""", response);
    }

    [Fact]
    public async Task Tasks_and_value_tasks_are_awaited()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        var response = await service.QueryAsync("{ later soon heroes(names: [\"x\", \"y\"]) { name } }");

        Assert.Equal("""{"data":{"later":1,"soon":"now","heroes":[{"name":"x"},{"name":"y"}]}}""", response);
    }

    public sealed record Hero(string Name, int Age);

    public sealed class Query
    {
        public string Text => "hello";

        public Hero Hero => new("Ada", 36);

        public async Task<int> GetLaterAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            return 1;
        }

        public ValueTask<string> GetSoonAsync() => ValueTask.FromResult("now");

        public async Task<IReadOnlyList<Hero>> GetHeroesAsync(IReadOnlyList<string> names)
        {
            await Task.Yield();
            return [.. names.Select(name => new Hero(name, 1))];
        }
    }
}
