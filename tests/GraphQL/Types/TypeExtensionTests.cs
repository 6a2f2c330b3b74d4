using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Types;

public sealed class TypeExtensionTests
{
    [Fact]
    public async Task An_extension_adds_and_replaces_fields()
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            """
            type Disease {
              id: ID!
              name: String!
              shout(times: Int! = 1): String!
              greeting(loud: Boolean!): String!
              tag: String!
            }
            """,
            SchemaText.Of(service.Executor.Schema, "Disease"));
    }

    [Fact]
    public async Task Resolvers_get_the_parent_arguments_and_services()
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            """{"data":{"disease":{"id":"MONDO:1","shout":"FLU!!","greeting":"Hello flu?","tag":"flu of MONDO:1"}}}""",
            await service.QueryAsync("{ disease { id shout(times: 2) greeting(loud: false) tag } }"));
    }

    [Fact]
    public async Task An_extension_of_a_base_class_extends_every_object_type_derived_from_it()
    {
        await using var service = await CreateAsync();

        Assert.Equal("""{"data":{"gene":{"tag":"BRCA1 of HGNC:1"}}}""", await service.QueryAsync("{ gene { tag } }"));
    }

    [Fact]
    public async Task The_query_root_is_extended()
    {
        await using var service = await CreateAsync();

        Assert.Equal("""{"data":{"more":"more"}}""", await service.QueryAsync("{ more }"));
    }

    [Fact]
    public async Task An_extension_of_a_type_that_is_not_there_is_refused()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(() => TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .AddTypeExtension<Lost>()));

        Assert.Contains("which is not an object type of the schema", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_bound_to_no_property_is_refused()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(() => TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .AddTypeExtension<Misbound>()));

        Assert.Contains("bound to 'Nothing', which is not a property of Disease", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_fields_of_one_name_are_refused()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(() => TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .AddTypeExtension<Double>()));

        Assert.Equal("\"Disease.name\" is defined twice.", failure.Message);
    }

    private static Task<TestExecutor> CreateAsync() => TestExecutor.CreateAsync(
        builder => builder
            .AddQueryType<Query>()
            .AddTypeExtension<DiseaseFields>()
            .AddTypeExtension<EntityFields>()
            .AddTypeExtension<QueryFields>(),
        services => services.AddSingleton<Greeter>());

    public abstract record Entity(int Number, string Name);

    public sealed record Disease(int Number, string Name) : Entity(Number, Name);

    public sealed record Gene(int Number, string Name) : Entity(Number, Name);

    public sealed class Greeter
    {
        public string Greet(string name) => $"Hello {name}";
    }

    [ExtendObjectType<Disease>]
    public sealed class DiseaseFields(Greeter injected)
    {
        [ID]
        [BindMember(nameof(Disease.Number))]
        public string GetId([Parent] Disease disease) => $"MONDO:{disease.Number}";

        public string Shout([Parent] Disease disease, int times = 1) =>
            disease.Name.ToUpperInvariant() + new string('!', times);

        public async Task<string> GetGreetingAsync(
            [Parent] Entity disease,
            bool loud,
            Greeter greeter,
            CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            return (greeter == injected ? greeter.Greet(disease.Name) : "") + (loud ? "!" : "?");
        }
    }

    [ExtendObjectType<Entity>]
    public sealed class EntityFields
    {
        public string GetTag([Parent] Entity entity) => $"{entity.Name} of {(entity is Gene ? "HGNC" : "MONDO")}:{entity.Number}";
    }

    [ExtendObjectType<Query>]
    public sealed class QueryFields
    {
        public string More => "more";
    }

    [ExtendObjectType<Greeter>]
    public sealed class Lost
    {
        public string More => "more";
    }

    [ExtendObjectType<Disease>]
    public sealed class Misbound
    {
        [BindMember("Nothing")]
        public string More => "more";
    }

    [ExtendObjectType<Disease>]
    public sealed class Double
    {
        public string Name => "more";
    }

    public sealed class Query
    {
        public Disease Disease => new(1, "flu");

        public Gene Gene => new(1, "BRCA1");
    }
}
