using System.Reflection;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>Parameters that the application creates from the context of a field.</summary>
public sealed class ParameterBuilderTests
{
    [Fact]
    public async Task A_resolver_gets_what_the_application_makes_of_arguments_and_services()
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            """{"data":{"a":"3..7 of a shop, False","b":"1,2,4"}}""",
            await service.QueryAsync("{ a: find(from: 3, to: 7) b: all(ids: [1, 2, 4]) }"));
    }

    [Fact]
    public async Task It_is_not_an_argument()
    {
        await using var service = await CreateAsync();

        Assert.Equal(["from", "to"], service.Executor.Schema.QueryType.FindField("find")!.Arguments.Select(argument => argument.Name));
    }

    [Fact]
    public async Task It_is_made_once_for_all_objects_of_a_level()
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            """{"data":{"items":[{"range":"1 1..2"},{"range":"2 1..2"},{"range":"3 1..2"}]}}""",
            await service.QueryAsync("{ items { range(from: 1, to: 2) } }"));
        Assert.Equal("""{"data":{"made":1}}""", await service.QueryAsync("{ made }"));
    }

    [Fact]
    public async Task A_failure_to_make_it_is_an_error_of_the_field_of_each_object()
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            """{"errors":[{"message":"2 is beyond 1","locations":[{"line":1,"column":11}],"path":["items",0,"range"]},{"message":"2 is beyond 1","locations":[{"line":1,"column":11}],"path":["items",1,"range"]},{"message":"2 is beyond 1","locations":[{"line":1,"column":11}],"path":["items",2,"range"]}],"data":{"items":[{"range":null},{"range":null},{"range":null}]}}""",
            await service.QueryAsync("{ items { range(from: 2, to: 1) } }"));
    }

    [Fact]
    public async Task A_predicate_chooses_its_parameters()
    {
        await using var service = await CreateAsync();

        Assert.Equal("""{"data":{"greeting":"hello x"}}""", await service.QueryAsync("""{ greeting(name: "x") }"""));
    }

    [Fact]
    public async Task It_has_no_position()
    {
        await using var service = await CreateAsync();

        Assert.Contains("Unexpected Execution Error", await service.QueryAsync("{ placed }"), StringComparison.Ordinal);
    }

    private static Task<TestExecutor> CreateAsync() => TestExecutor.CreateAsync(
        builder => builder
            .AddQueryType<Query>()
            .AddErrorFilter(error => error.Exception is RangeException ? error.WithMessage(error.Exception.Message) : error)
            .AddParameterExpressionBuilder(context => Range.Of(context))
            .AddParameterExpressionBuilder(context => new Ids(context.ArgumentValue<IReadOnlyList<int>>("ids")))
            .AddParameterExpressionBuilder(context => new Place(context.Path.ToString()))
            .AddParameterExpressionBuilder(_ => "hello", parameter => parameter.Name == "hello"),
        services => services.AddSingleton<Shop>());

    public sealed class RangeException(string message) : Exception(message);

    public sealed class Shop
    {
        public int Made { get; set; }
    }

    public sealed record Range(int From, int To, Shop Shop, bool IsCancelled)
    {
        public static Range Of(IResolverContext context)
        {
            var (from, to) = (context.ArgumentValue<int>("from"), context.ArgumentValue<int?>("to") ?? 0);
            if (from > to)
            {
                throw new RangeException($"{from} is beyond {to}");
            }

            context.Service<Shop>().Made++;
            return new(from, to, context.Service<Shop>(), context.RequestAborted.IsCancellationRequested);
        }
    }

    public sealed record Ids(IReadOnlyList<int> Values);

    public sealed record Place(string Path);

    public sealed record Item(int Number)
    {
        [Ranged]
        public string? GetRange(Range range) => $"{Number} {range.From}..{range.To}";
    }

    public sealed class Query
    {
        [Ranged]
        public string Find(Range range) => $"{range.From}..{range.To} of a {nameof(Shop).ToLowerInvariant()}, {range.IsCancelled}";

        public string All(int[] ids, Ids parsed) => ids.Length == parsed.Values.Count ? string.Join(',', parsed.Values) : "";

        public IReadOnlyList<Item> Items => [new(1), new(2), new(3)];

        public int GetMade(Shop shop) => shop.Made;

        public string Greeting(string hello, string name) => $"{hello} {name}";

        public string? Placed(Place place) => place.Path;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class RangedAttribute : ObjectFieldDescriptorAttribute
    {
        protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor
            .Argument("from", argument => argument.Type(typeof(int)))
            .Argument("to", argument => argument.Type(typeof(int?)));
    }
}
