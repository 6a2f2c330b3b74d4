namespace KnowledgeGraph.Storage.Tests;

public sealed class RecentEntityListsTests
{
    private const int Capacity = 100;

    private readonly RecentEntityLists _lists = new();

    [Fact]
    public void The_least_recently_used_list_is_dropped_not_the_oldest()
    {
        for (var i = 0; i < Capacity; i++)
        {
            Assert.True(IsMade(i));
        }

        Assert.False(IsMade(0));
        Assert.True(IsMade(Capacity));

        Assert.False(IsMade(0));
        Assert.True(IsMade(1));
    }

    [Fact]
    public void A_list_longer_than_all_room_is_kept_alone()
    {
        var query = QueryOf(0);
        var keys = new PageKey[1_000_001];
        Assert.Same(keys, _lists.GetOrAdd(query, _ => keys));
        Assert.Same(keys, _lists.GetOrAdd(query, _ => throw new InvalidOperationException("the list was not kept")));

        Assert.True(IsMade(1));
        Assert.True(IsMade(0));
    }

    private bool IsMade(int number)
    {
        var isMade = false;
        _lists.GetOrAdd(QueryOf(number), _ =>
        {
            isMade = true;
            return [new PageKey(null, number)];
        });
        return isMade;
    }

    private static EntityQuery QueryOf(int number) => new() { Category = EntityCategory.Disease, NameContains = $"name {number}", Page = new PageRequest(1) };
}
