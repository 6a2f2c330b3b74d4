using System.Reflection;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Types;

/// <summary>Object types, fields and arguments described by code rather than by their C# members.</summary>
public sealed class DescriptorTests : IAsyncLifetime
{
    private TestExecutor? _service;

    private Schema Schema => _service!.Executor.Schema;

    public async ValueTask InitializeAsync() => _service = await TestExecutor.CreateAsync(builder => builder
        .AddCostAnalyzer()
        .AddQueryType<Query>()
        .AddObjectType<Box<Apple>>(box =>
        {
            box.Name("AppleBox").Description("A box of apples.");
            box.Field(item => item.Content).Description("The apple.");
            box.Field(item => item.GetSize()).Description("Its size.");
        }));

    public ValueTask DisposeAsync() => _service!.DisposeAsync();

    [Fact]
    public void A_generic_type_has_the_name_and_descriptions_that_it_is_given()
    {
        var box = Assert.IsType<ObjectType>(Schema.FindType("AppleBox"));

        Assert.Equal("A box of apples.", box.Description);
        Assert.Equal("The apple.", box.FindField("content")!.Description);
        Assert.Equal("Its size.", box.FindField("size")!.Description);
        Assert.Equal("Where it is.", box.FindField("place")!.Description);
    }

    [Fact]
    public void A_type_that_is_not_described_keeps_its_name_and_documentation()
    {
        Assert.Equal("A box.", Schema.FindType("BoxOfQuery")!.Description);
        Assert.Equal(
            """
            type AppleBox {
              content: Apple!
              place: String!
              size: Int!
            }
            type BoxOfQuery {
              content: Query!
              place: String!
              size: Int!
            }
            """,
            SchemaText.Of(Schema, "AppleBox", "BoxOfQuery"));
    }

    [Fact]
    public void An_attribute_adds_arguments_before_the_parameters()
    {
        var field = Schema.QueryType.FindField("apples")!;

        Assert.Equal(
            ["limit: Int! = 3", "after: String", "level: Level! = HIGH", "rank: Int", "kind: String"],
            field.Arguments.Select(argument => $"{argument.Name}: {argument.Type}{(argument.DefaultValue is { } value ? $" = {value}" : "")}"));
        Assert.Equal("How many.", field.FindArgument("limit")!.Description);
        Assert.Equal("Which kind.", field.FindArgument("kind")!.Description);
    }

    [Fact]
    public void An_attribute_sets_the_length_of_a_list()
    {
        var size = Schema.QueryType.FindField("apples")!.ListSize!;

        Assert.Equal(3, size.AssumedSize);
        Assert.Equal(["limit"], size.SlicingArguments);
        Assert.False(size.RequireOneSlicingArgument);
    }

    [Theory]
    [InlineData("{ apples { name } }", """{"data":{"apples":[{"name":"High, , , "},{"name":"High, , , "},{"name":"High, , , "}]}}""")]
    [InlineData(
        """{ apples(kind: "k", limit: 1, level: LOW, rank: 5, after: "a") { name } }""",
        """{"data":{"apples":[{"name":"Low, 5, a, k"}]}}""")]
    public async Task A_resolver_reads_them_from_its_context(string query, string expected) =>
        Assert.Equal(expected, await _service!.QueryAsync(query));

    [Fact]
    public async Task An_argument_that_the_field_does_not_have_cannot_be_read()
    {
        var response = await _service!.QueryAsync("{ unknown }");

        Assert.Contains("Unexpected Execution Error", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_without_a_type_is_refused()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(() => TestExecutor.CreateAsync(builder => builder.AddQueryType<Untyped>()));

        Assert.Contains("The argument 'limit' has neither a type nor a default value.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_argument_that_is_a_parameter_as_well_is_refused()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(() => TestExecutor.CreateAsync(builder => builder.AddQueryType<Twice>()));

        Assert.Contains("limit", failure.Message, StringComparison.Ordinal);
    }

    public enum Level
    {
        Low,
        High,
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class LimitedAttribute : ObjectFieldDescriptorAttribute
    {
        protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor
            .Argument("limit", argument => argument.Type(typeof(int)).DefaultValue(3).Description("How many."))
            .Argument("after", argument => argument.Type(typeof(string)))
            .Argument("level", argument => argument.DefaultValue(Level.High))
            .Argument("rank", argument => argument.Type(typeof(int?)))
            .ListSize(3, ["limit"], requireOneSlicingArgument: false);
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class LimitAttribute : ObjectFieldDescriptorAttribute
    {
        public bool HasType { get; init; }

        protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) =>
            descriptor.Argument("limit", argument => _ = HasType ? argument.Type(typeof(int)) : argument);
    }

    public sealed record Apple(string Name);

    /// <summary>A box.</summary>
    public sealed record Box<T>(T Content)
        where T : notnull
    {
        /// <summary>Where it is.</summary>
        public string Place => "here";

        public int GetSize() => 1;
    }

    public sealed class Query
    {
        /// <summary>Apples.</summary>
        /// <param name="kind">Which kind.</param>
        /// <param name="context">The arguments.</param>
        [Limited]
        public IEnumerable<Apple> GetApples(string? kind, IResolverContext context)
        {
            var (level, rank) = (context.ArgumentValue<Level>("level"), context.ArgumentValue<int?>("rank"));
            var name = $"{level}, {rank}, {context.ArgumentValue<string?>("after")}, {kind}";
            return Enumerable.Repeat(new Apple(name), context.ArgumentValue<int>("limit"));
        }

        public int GetUnknown(IResolverContext context) => context.ArgumentValue<int>("limit");

        public Box<Apple> AppleBox => new(new Apple("a"));

        public Box<Query> QueryBox => new(this);
    }

    public sealed class Untyped
    {
        [Limit]
        public int GetCount() => 1;
    }

    public sealed class Twice
    {
        [Limit(HasType = true)]
        public int GetCount(int limit) => limit;
    }
}
