using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.DataLoaders;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.DataLoaders;

public sealed class BatchingTests
{
    [Fact]
    public async Task All_keys_of_one_level_are_loaded_at_once()
    {
        var log = new BatchLog();
        await using var service = await CreateAsync(log);

        Assert.Equal(
            """{"data":{"nodes":[{"child":{"id":10}},{"child":{"id":20}},{"child":{"id":30}}]}}""",
            await service.QueryAsync("{ nodes(ids: [1, 2, 3]) { child { id } } }"));
        Assert.Equal(["nodes: 1 2 3", "nodes: 10 20 30"], log.Batches);
    }

    [Fact]
    public async Task A_query_of_n_levels_makes_n_batches()
    {
        var log = new BatchLog();
        await using var service = await CreateAsync(log);

        await service.QueryAsync("{ nodes(ids: [1, 2]) { children { children { children { id } } } } }");

        Assert.Equal(
            [
                "nodes: 1 2",
                "children: 1 2",
                "children: 11 12 21 22",
                "children: 111 112 121 122 211 212 221 222",
            ],
            log.Batches);
    }

    [Fact]
    public async Task Fields_of_one_level_share_a_batch_whatever_object_or_alias_they_belong_to()
    {
        var log = new BatchLog();
        await using var service = await CreateAsync(log);

        await service.QueryAsync("{ a: node(id: 1) { child { id } } b: node(id: 2) { child { id } x: sibling { id } } c: node(id: 1) { id } }");

        Assert.Equal(["nodes: 1 2", "nodes: 10 20 3"], log.Batches);
    }

    [Fact]
    public async Task A_key_is_loaded_once_a_request_and_again_by_the_next()
    {
        var log = new BatchLog();
        await using var service = await CreateAsync(log);

        await service.QueryAsync("{ node(id: 1) { same { same { id } } } }");
        await service.QueryAsync("{ node(id: 1) { id } }");

        Assert.Equal(["nodes: 1", "nodes: 1"], log.Batches);
    }

    [Fact]
    public async Task A_resolver_may_ask_one_loader_after_another()
    {
        var log = new BatchLog();
        await using var service = await CreateAsync(log);

        Assert.Equal(
            """{"data":{"nodes":[{"grandchild":{"id":100}},{"grandchild":{"id":200}}]}}""",
            await service.QueryAsync("{ nodes(ids: [1, 2]) { grandchild { id } } }"));
        Assert.Equal(["nodes: 1 2", "nodes: 10 20", "nodes: 100 200"], log.Batches);
    }

    [Fact]
    public async Task Fields_that_wait_for_the_same_key_load_what_comes_next_at_once()
    {
        var log = new BatchLog();
        await using var service = await CreateAsync(log);

        await service.QueryAsync("{ nodes(ids: [1, 2, 3, 4, 5]) { childOverHub { id } } }");

        Assert.Equal(["nodes: 1 2 3 4 5", "nodes: 1000", "nodes: 10 20 30 40 50"], log.Batches);
    }

    [Fact]
    public async Task A_resolver_that_awaits_something_else_first_is_answered_too()
    {
        var log = new BatchLog();
        await using var service = await CreateAsync(log);

        Assert.Equal(
            """{"data":{"node":{"slow":{"id":10},"child":{"id":10}}}}""",
            await service.QueryAsync("{ node(id: 1) { slow { id } child { id } } }"));
    }

    [Fact]
    public async Task A_key_without_a_value_is_null()
    {
        await using var service = await CreateAsync(new BatchLog());

        Assert.Equal("""{"data":{"node":null}}""", await service.QueryAsync("{ node(id: -1) { id } }"));
    }

    [Fact]
    public async Task A_batch_that_fails_fails_each_of_its_fields()
    {
        await using var service = await CreateAsync(new BatchLog());

        var response = await service.QueryAsync("{ a: node(id: 1) { id } b: node(id: 666) { id } }");

        Assert.Contains("\"path\":[\"a\"]", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"b\"]", response, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"a\":null,\"b\":null}}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_a_batch_that_failed_is_loaded_again()
    {
        var log = new BatchLog();
        var scheduler = new ManualScheduler();
        var loader = new NodeLoader(log, scheduler, new DataLoaderOptions());
        var failing = loader.LoadAsync([1, 666], TestContext.Current.CancellationToken);
        await scheduler.DispatchAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);

        var again = loader.LoadAsync(1, TestContext.Current.CancellationToken);
        await scheduler.DispatchAsync();

        Assert.True(again.IsCompleted, "the key still waits for the batch that failed");
        Assert.Equal(new Node(1), await again);
        Assert.Equal(["nodes: 1 666", "nodes: 1"], log.Batches);
    }

    [Fact]
    public async Task Batches_are_no_larger_than_allowed()
    {
        var log = new BatchLog();
        await using var service = await CreateAsync(log, maxBatchSize: 2);

        await service.QueryAsync("{ nodes(ids: [1, 2, 3, 4, 5]) { id } }");

        Assert.Equal(["nodes: 1 2", "nodes: 3 4", "nodes: 5"], log.Batches.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Batches_have_at_most_1024_keys_by_default() => Assert.Equal(1024, new DataLoaderOptions().MaxBatchSize);

    private static Task<TestExecutor> CreateAsync(BatchLog log, int maxBatchSize = 0) => TestExecutor.CreateAsync(
        builder => builder
            .AddQueryType<Query>()
            .AddTypeExtension<NodeFields>()
            .AddDataLoader<NodeLoader>()
            .AddDataLoader<ChildrenLoader>(),
        services => services
            .AddSingleton(log)
            .AddScoped(_ => new DataLoaderOptions { MaxBatchSize = maxBatchSize }));

    public sealed class BatchLog
    {
        private readonly ConcurrentQueue<string> _batches = [];

        public IEnumerable<string> Batches => _batches;

        public void Add(string loader, IEnumerable<int> keys) => _batches.Enqueue($"{loader}: {string.Join(' ', keys)}");
    }

    /// <summary>Dispatches when the test says so.</summary>
    private sealed class ManualScheduler : IBatchScheduler
    {
        private readonly Queue<Func<ValueTask>> _waiting = [];

        void IBatchScheduler.Schedule(Func<ValueTask> dispatch) => _waiting.Enqueue(dispatch);

        public async Task DispatchAsync()
        {
            while (_waiting.TryDequeue(out var dispatch))
            {
                await dispatch();
            }
        }
    }

    public sealed record Node(int Id);

    public sealed class NodeLoader(BatchLog log, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, Node>(scheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, Node>> LoadBatchAsync(
            IReadOnlyList<int> keys,
            CancellationToken cancellationToken)
        {
            log.Add("nodes", keys);
            await Task.Delay(1, cancellationToken);
            return keys.Contains(666)
                ? throw new InvalidOperationException("The store is gone.")
                : keys.Where(key => key > 0).ToDictionary(key => key, key => new Node(key));
        }
    }

    public sealed class ChildrenLoader(BatchLog log, IBatchScheduler scheduler, DataLoaderOptions options)
        : BatchDataLoader<int, IReadOnlyList<Node>>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, IReadOnlyList<Node>>> LoadBatchAsync(
            IReadOnlyList<int> keys,
            CancellationToken cancellationToken)
        {
            log.Add("children", keys);
            return Task.FromResult<IReadOnlyDictionary<int, IReadOnlyList<Node>>>(
                keys.ToDictionary(key => key, IReadOnlyList<Node> (key) => [new(key * 10 + 1), new(key * 10 + 2)]));
        }
    }

    [ExtendObjectType<Node>]
    public sealed class NodeFields
    {
        public Task<Node?> GetChildAsync([Parent] Node node, NodeLoader loader, CancellationToken cancellationToken) =>
            loader.LoadAsync(node.Id * 10, cancellationToken);

        public Task<Node?> GetSiblingAsync([Parent] Node node, NodeLoader loader, CancellationToken cancellationToken) =>
            loader.LoadAsync(node.Id + 1, cancellationToken);

        public Task<Node?> GetSameAsync([Parent] Node node, NodeLoader loader, CancellationToken cancellationToken) =>
            loader.LoadAsync(node.Id, cancellationToken);

        public async Task<IReadOnlyList<Node>> GetChildrenAsync([Parent] Node node, ChildrenLoader loader, CancellationToken cancellationToken) =>
            await loader.LoadAsync(node.Id, cancellationToken) ?? [];

        public async Task<Node?> GetGrandchildAsync([Parent] Node node, NodeLoader loader, CancellationToken cancellationToken)
        {
            var child = await loader.LoadAsync(node.Id * 10, cancellationToken);
            return child is null ? null : await loader.LoadAsync(child.Id * 10, cancellationToken);
        }

        public async Task<Node?> GetChildOverHubAsync([Parent] Node node, NodeLoader loader, CancellationToken cancellationToken)
        {
            var hub = await loader.LoadAsync(1000, cancellationToken);
            return await loader.LoadAsync(node.Id * hub!.Id / 100, cancellationToken);
        }

        public async Task<Node?> GetSlowAsync([Parent] Node node, NodeLoader loader, CancellationToken cancellationToken)
        {
            await Task.Delay(5, cancellationToken);
            return await loader.LoadAsync(node.Id * 10, cancellationToken);
        }
    }

    public sealed class Query
    {
        public Task<Node?> GetNodeAsync(int id, NodeLoader loader, CancellationToken cancellationToken) =>
            loader.LoadAsync(id, cancellationToken);

        public Task<IReadOnlyList<Node?>> GetNodesAsync(IReadOnlyList<int> ids, NodeLoader loader, CancellationToken cancellationToken) =>
            loader.LoadAsync(ids, cancellationToken);
    }
}
