using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Types;

/// <summary>Expected names and types follow HotChocolate 15's rules for C# members.</summary>
public sealed class OutputDiscoveryTests
{
    [Fact]
    public async Task Members_get_GraphQL_names_and_the_nullability_of_their_annotations()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """
            type Query {
              text: String!
              maybeText: String
              number: Int!
              maybeNumber: Int
              big: Long!
              ratio: Float!
              yes: Boolean!
              moment: DateTime!
              day: LocalDate!
              link: URL
              texts: [String!]!
              maybeTexts: [String]
              matrix: [[Int!]!]!
              immutable: [String!]!
              color: Color!
              colors: [Color!]
              urlPath: String!
              later: String
              soon: [Int!]!
              async: Int!
              ids(ids: [ID!]!): [ID!]!
              item(id: ID!): Item
              old: Int! @deprecated(reason: "Use number.")
              older: Int! @deprecated(reason: "Use number instead.")
              renamed(other: Int!): Int!
            }
            """,
            SchemaText.Of(service.Executor.Schema, "Query"));
    }

    [Fact]
    public async Task Enum_values_are_in_upper_snake_case()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

        Assert.Equal(
            """
            enum Color {
              VERY_RED
              HPO_BLUE
              BLUE2
              ALL_CAPS
              GREY
              OLD @deprecated(reason: "Out of fashion.")
            }
            """,
            SchemaText.Of(service.Executor.Schema, "Color"));
    }

    [Fact]
    public async Task A_generic_type_is_named_after_its_arguments()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<GenericQuery>());

        Assert.Equal(
            """
            type GenericQuery {
              box: BoxOfItem!
            }
            type BoxOfItem {
              content: Item!
            }
            """,
            SchemaText.Of(service.Executor.Schema, "GenericQuery", "BoxOfItem"));
    }

    [Fact]
    public async Task A_named_connection_inherits_the_fields_of_its_generic_base()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<ConnectionQuery>());

        Assert.Equal(
            """
            type ItemsConnection {
              edges: [ItemsEdge!]!
              nodes: [Item!]!
              first: ItemsEdge
              totalCount: Int!
            }
            type ItemsEdge {
              cursor: String!
              node: Item!
              note: String
            }
            """,
            SchemaText.Of(service.Executor.Schema, "ItemsConnection", "ItemsEdge"));
        Assert.Equal(
            """{"data":{"items":{"edges":[{"cursor":"c","node":{"name":"n"},"note":null}],"nodes":[{"name":"n"}],"totalCount":1}}}""",
            await service.QueryAsync("{ items { edges { cursor node { name } note } nodes { name } totalCount } }"));
    }

    [Fact]
    public async Task A_type_without_a_GraphQL_counterpart_is_refused_by_member()
    {
        var failure = await Assert.ThrowsAsync<SchemaException>(() => TestExecutor.CreateAsync(builder => builder.AddQueryType<BadQuery>()));

        Assert.Equal("\"BadQuery.price\", member BadQuery.Price: System.Decimal has no GraphQL type.", failure.Message);
    }

    public enum Color
    {
        VeryRed,
        HPOBlue,
        Blue2,
        ALL_CAPS,
        [GraphQLName("GREY")]
        Gray,
        [Obsolete("Out of fashion.")]
        Old,
    }

    public sealed record Item(string Name);

    public sealed class Query
    {
        public string Text => "";

        public string? MaybeText => null;

        public int Number => 1;

        public int? MaybeNumber => null;

        public long Big => 1;

        public double Ratio => 1;

        public bool Yes => true;

        public DateTimeOffset Moment => default;

        public DateOnly Day => default;

        public Uri? Link => null;

        public IReadOnlyList<string> Texts => [];

        public List<string?>? MaybeTexts => null;

        public int[][] Matrix => [];

        public ImmutableArray<string> Immutable => [];

        public Color Color => Color.VeryRed;

        public IEnumerable<Color>? Colors => null;

        public string URLPath => "";

        public Task<string?> GetLaterAsync() => Task.FromResult<string?>(null);

        public ValueTask<int[]> GetSoonAsync() => ValueTask.FromResult<int[]>([]);

        public int GetAsync() => 1;

        [ID]
        public IReadOnlyList<string> GetIds([ID] string[] ids) => ids;

        public Item? GetItem([ID] string id, CancellationToken cancellationToken) =>
            cancellationToken.IsCancellationRequested ? null : new(id);

        [GraphQLDeprecated("Use number.")]
        public int Old => 1;

        [Obsolete("Use number instead.")]
        public int Older => 1;

        [GraphQLName("renamed")]
        public int GetSomething([GraphQLName("other")] int one) => one;

        public void Nothing()
        {
        }
    }

    public sealed record Box<T>(T Content)
        where T : notnull;

    public sealed class GenericQuery
    {
        public Box<Item> Box => new(new(""));
    }

    public abstract class ConnectionBase<TEdge, TNode>
        where TEdge : class
    {
        public required IReadOnlyList<TEdge> Edges { get; init; }

        public required IReadOnlyList<TNode> Nodes { get; init; }

        public TEdge? First => Edges.Count > 0 ? Edges[0] : null;
    }

    public abstract class EdgeBase<TNode>
    {
        public required string Cursor { get; init; }

        public required TNode Node { get; init; }
    }

    public sealed class ItemsEdge : EdgeBase<Item>
    {
        public string? Note { get; init; }
    }

    public sealed class ItemsConnection : ConnectionBase<ItemsEdge, Item>
    {
        public int TotalCount => Nodes.Count;
    }

    public sealed class ConnectionQuery
    {
        public ItemsConnection Items => new()
        {
            Edges = [new ItemsEdge { Cursor = "c", Node = new("n") }],
            Nodes = [new("n")],
        };
    }

    public sealed class BadQuery
    {
        public decimal Price => 1;
    }
}
