using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Attributes;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Tests.Types;

public sealed class RuntimeBindingTests
{
    [Fact]
    public async Task A_bound_type_stands_for_its_scalar()
    {
        await using var service = await CreateAsync<Query>();

        Assert.Equal(
            """
            interface Entity {
              name(language: String): String
              id: ID!
              others: [ID!]
            }
            type Disease implements Entity {
              id: ID!
              name(language: String): String
              others: [ID!]
            }
            """,
            SchemaText.Of(service.Executor.Schema, "Entity", "Disease"));
        Assert.Equal(
            """{"data":{"entity":{"id":"MONDO:7","name":"ja","others":["HP:1","HP:2"]}}}""",
            await service.QueryAsync("""{ entity { id name(language: "ja") others } }"""));
    }

    [Fact]
    public async Task A_bound_type_can_be_no_argument()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(() => CreateAsync<BadQuery>());

        Assert.Contains("bound to a scalar for output only", failure.Message, StringComparison.Ordinal);
    }

    private static Task<TestExecutor> CreateAsync<TQuery>()
        where TQuery : class => TestExecutor.CreateAsync(builder => builder
            .AddQueryType<TQuery>()
            .AddInterfaceType<Entity>(descriptor => descriptor.Field(typeof(EntityFields).GetMethod(nameof(EntityFields.GetName))!))
            .AddTypeExtension<EntityFields>()
            .AddType<Disease>()
            .BindRuntimeType<Curie, IdType>()
            .AddTypeConverter<Curie, string>(curie => $"{curie.Prefix}:{curie.Number}"));

    public readonly record struct Curie(string Prefix, int Number);

    public abstract class Entity
    {
        public Curie Id => new("MONDO", 7);

        public string Name => "en";

        public IReadOnlyList<Curie>? Others => [new("HP", 1), new("HP", 2)];
    }

    public sealed class Disease : Entity;

    [ExtendObjectType<Entity>]
    public sealed class EntityFields
    {
        [BindMember(nameof(Entity.Name))]
        public string? GetName([Parent] Entity entity, string? language) => language ?? entity.Name;
    }

    public sealed class Query
    {
        public Entity Entity => new Disease();
    }

    public sealed class BadQuery
    {
        public string Find(Curie curie) => curie.Prefix;
    }
}
