using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Hosting;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public sealed class ResolverContextTests
{
    [Fact]
    public async Task Errors_beside_a_value_have_the_path_that_the_resolver_gives_them()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """{"errors":[{"message":"b is unknown","locations":[{"line":1,"column":3}],"path":["x",1]}],"data":{"x":["a",null,"c"]}}""",
            await service.QueryAsync("""{ x: items(ids: ["a", "b", "c"]) }"""));
    }

    [Fact]
    public async Task Each_object_has_a_context_of_its_own()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """{"data":{"parts":[[{"where":"/parts[0][0]/where"},{"where":"/parts[0][1]/where"}],[],[{"where":"/parts[2][0]/where"}]]}}""",
            await service.QueryAsync("{ parts { where } }"));
    }

    [Fact]
    public async Task Filters_see_reported_errors()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .AddErrorFilter(error => error.Exception is KeyNotFoundException ? error.WithCode("UNKNOWN") : error));

        Assert.Contains("\"code\":\"UNKNOWN\"", await service.QueryAsync("""{ items(ids: ["b"]) }"""), StringComparison.Ordinal);
    }

    public sealed record Part
    {
        public string GetWhere(IResolverContext context) => context.Path.ToString();
    }

    public sealed class Query
    {
        public async Task<IReadOnlyList<string?>> GetItemsAsync(IReadOnlyList<string> ids, IResolverContext context)
        {
            var items = new List<string?>();
            foreach (var id in ids)
            {
                await Task.Yield();
                items.Add(id == "b" ? null : id);
                if (id == "b")
                {
                    context.ReportError(ErrorBuilder.New()
                        .SetMessage("b is unknown")
                        .SetException(new KeyNotFoundException())
                        .SetPath(context.Path.Append(items.Count - 1))
                        .Build());
                }
            }

            return items;
        }

        public IReadOnlyList<IReadOnlyList<Part>> Parts => [[new(), new()], [], [new()]];
    }
}
