namespace KnowledgeGraph.Model.Tests.Caching;

public sealed class BoundedCacheTests
{
    private readonly BoundedCache<int, int[]> _cache = new(capacity: 100, value => value.Length);

    [Fact]
    public void The_least_recently_used_value_is_dropped_not_the_oldest()
    {
        for (var key = 0; key < 10; key++)
        {
            Assert.True(IsMade(key, size: 10));
        }

        Assert.False(IsMade(0, size: 10));
        Assert.True(IsMade(10, size: 10));

        Assert.False(IsMade(0, size: 10));
        Assert.False(IsMade(2, size: 10));
        Assert.True(IsMade(1, size: 10));
    }

    [Fact]
    public void A_value_drops_as_many_others_as_it_needs_room()
    {
        Assert.True(IsMade(0, size: 40));
        Assert.True(IsMade(1, size: 40));
        Assert.True(IsMade(2, size: 10));
        Assert.True(IsMade(3, size: 90));

        Assert.False(IsMade(2, size: 10));
        Assert.False(IsMade(3, size: 90));
        Assert.True(IsMade(0, size: 40));
    }

    [Fact]
    public void A_value_larger_than_all_room_is_kept_alone()
    {
        Assert.True(IsMade(0, size: 101));
        Assert.False(IsMade(0, size: 101));

        Assert.True(IsMade(1, size: 1));
        Assert.True(IsMade(0, size: 101));
    }

    [Fact]
    public void A_replaced_value_takes_no_room()
    {
        Assert.True(IsMade(0, size: 50));
        for (var i = 0; i < 10; i++)
        {
            _cache.Set(1, new int[50]);
        }

        Assert.False(IsMade(0, size: 50));
    }

    [Fact]
    public async Task Many_threads_keep_its_size_and_get_what_belongs_to_a_key()
    {
        var cache = new BoundedCache<int, int[]>(capacity: 100, _ => 10);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(seed => Task.Run(() =>
        {
            var random = new Random(seed);
            for (var i = 0; i < 2_000; i++)
            {
                var key = random.Next(30);
                Assert.Equal(key, cache.GetOrAdd(key, made => [made])[0]);
            }
        })));

        Assert.Equal(10, Enumerable.Range(0, 30).Count(key => cache.TryGet(key, out _)));
    }

    private bool IsMade(int key, int size)
    {
        var isMade = false;
        _cache.GetOrAdd(key, _ =>
        {
            isMade = true;
            return new int[size];
        });
        return isMade;
    }
}
