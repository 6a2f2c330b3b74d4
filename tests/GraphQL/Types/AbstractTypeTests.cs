using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Types;

public sealed class AbstractTypeTests
{
    [Fact]
    public async Task Object_types_implement_the_interfaces_that_their_classes_derive_from()
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            """
            interface Entity implements INamed {
              id: String!
              name: String!
            }
            interface INamed {
              name: String!
            }
            type Disease implements Entity & INamed {
              id: String!
              name: String!
              genes: Int!
            }
            """,
            SchemaText.Of(service.Executor.Schema, "Entity", "INamed", "Disease"));
    }

    [Fact]
    public async Task A_union_has_every_object_type_that_derives_from_it()
    {
        await using var service = await CreateAsync();

        Assert.Equal("union Hit = Disease | Phenotype", SchemaText.Of(service.Executor.Schema, "Hit"));
    }

    [Fact]
    public async Task Values_of_interfaces_and_unions_answer_for_their_own_type()
    {
        await using var service = await CreateAsync();

        Assert.Equal(
            """{"data":{"nodes":[{"__typename":"Disease","name":"d","genes":2},{"__typename":"Phenotype","name":"p"},null],"hits":[{"genes":2},{"id":"p"}],"named":{"__typename":"Disease","name":"d"}}}""",
            await service.QueryAsync(
                """
                {
                  nodes { __typename name ... on Disease { genes } }
                  hits { ... on Disease { genes } ...p }
                  named { __typename name }
                }
                fragment p on Phenotype { id }
                """));
    }

    [Fact]
    public async Task A_class_derived_from_that_of_an_object_type_stands_for_it()
    {
        await using var service = await CreateAsync();

        Assert.Equal("""{"data":{"derived":{"__typename":"Disease","id":"r"}}}""", await service.QueryAsync("{ derived { __typename id } }"));
    }

    [Fact]
    public async Task A_value_of_no_possible_type_is_a_field_error()
    {
        await using var service = await CreateAsync();

        var response = await service.QueryAsync("{ stranger { name } }");

        Assert.Contains("\"code\":\"EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE\"", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"stranger\":null}}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_that_breaks_the_promise_of_its_interface_is_refused()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(() => TestExecutor.CreateAsync(builder => builder
            .AddQueryType<Query>()
            .AddInterfaceType<Entity>(_ => { })
            .AddTypeExtension<Breach>()));

        Assert.Equal("Interface field \"Entity.id\" expects type \"String!\" but \"Disease.id\" is of type \"Int!\".", failure.Message);
    }

    private static Task<TestExecutor> CreateAsync() => TestExecutor.CreateAsync(builder => builder
        .AddQueryType<Query>()
        .AddInterfaceType<Entity>(_ => { })
        .AddType<Phenotype>());

    public interface INamed
    {
        string Name { get; }
    }

    [UnionType("Hit")]
    public interface IHit;

    public abstract record Entity(string Id, string Name) : INamed;

    public record Disease(string Id, string Name, int Genes) : Entity(Id, Name), IHit;

    public sealed record Phenotype(string Id, string Name) : Entity(Id, Name), IHit;

    public sealed record RareDisease(string Id) : Disease(Id, "rare", 1);

    public sealed record Stranger(string Name) : INamed;

    [ExtendObjectType<Disease>]
    public sealed class Breach
    {
        [BindMember("Id")]
        public int GetId() => 1;
    }

    public sealed class Query
    {
        public Disease Disease => new("d", "d", 2);

        public IReadOnlyList<Entity?> Nodes => [Disease, new Phenotype("p", "p"), null];

        public IReadOnlyList<IHit> Hits => [Disease, new Phenotype("p", "p")];

        public INamed Named => Disease;

        public Entity Derived => new RareDisease("r");

        public INamed? Stranger => new Stranger("s");
    }
}
