using static KnowledgeGraph.Contract.Tests.SmallGraph;

namespace KnowledgeGraph.Contract.Tests;

public abstract partial class KnowledgeGraphContract
{
    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        var query = new RelatedQuery { Field = RelatedField.PhenotypeDiseases, OrderBy = RelatedOrder.Frequency, Page = new PageRequest(3) };

        var first = await RelatedAsync(query, Anemia);
        Assert.Equal([Dog, Beta, Alpha], Nodes(first));
        Assert.Equal((true, false), (first.HasNextPage, first.HasPreviousPage));
        var second = await RelatedAsync(query with { Page = new PageRequest(3, first.Items[^1].Key) }, Anemia);
        Assert.Equal([Gamma], Nodes(second));
        Assert.Equal((false, true), (second.HasNextPage, second.HasPreviousPage));
        var third = await RelatedAsync(query with { Page = new PageRequest(3, second.Items[^1].Key) }, Anemia);
        Assert.Empty(third.Items);
        Assert.Equal((false, true), (third.HasNextPage, third.HasPreviousPage));
        Assert.All([first, second, third], page => Assert.Equal(4, page.TotalCount));
    }

    [Fact]
    public async Task A_key_that_is_not_in_the_list_is_still_a_place_in_it()
    {
        var names = new RelatedQuery { Field = RelatedField.PhenotypeDiseases, Page = new PageRequest(10, new PageKey(null, 10)) };
        var values = names with { OrderBy = RelatedOrder.Assertions, Page = new PageRequest(10, new PageKey(2.5, 0)) };

        Assert.Equal([Dog, Gamma], Nodes(await RelatedAsync(names, Anemia)));
        Assert.Equal([Beta, Dog, Gamma], Nodes(await RelatedAsync(values, Anemia)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public async Task A_page_has_one_to_a_thousand_items(int first)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () =>
            await Graph.ListAsync(new EntityQuery { Category = EntityCategory.Disease, Page = new PageRequest(first) }, Stop));
    }

    [Fact]
    public async Task A_question_that_is_cancelled_is_not_answered()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Graph.EntitiesAsync(Ids(Alpha), cancelled.Token));
    }
}
