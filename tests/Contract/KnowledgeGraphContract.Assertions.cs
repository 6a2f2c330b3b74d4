using static KnowledgeGraph.Contract.Tests.SmallGraph;

namespace KnowledgeGraph.Contract.Tests;

public abstract partial class KnowledgeGraphContract
{
    [Fact]
    public async Task Assertions_are_found_by_every_condition_in_row_order()
    {
        async Task<Page<Assertion>> FindAsync(AssertionQuery query) => await Graph.FindAssertionsAsync(query, Stop);
        var all = new AssertionQuery { Page = All };

        var everything = await FindAsync(all);
        Assert.Equal(SmallGraph.Content.Assertions.Select(said => said.Id), everything.Items.Select(said => said.Id));
        Assert.Equal((everything.Items.Count, everything.Items.Count), (everything.TotalCount, everything.AssertionCount));
        Assert.Equal(3, (await FindAsync(all with { Subject = Id(Alpha), Object = Id(Anemia) })).TotalCount);
        var conditions = await FindAsync(all with { Object = Id(Alpha), Types = [RelationshipType.RelatedTo] });
        Assert.Equal(Ids(Beta, Gamma), conditions.Items.Select(said => said.Subject));
        Assert.Equal(4, (await FindAsync(all with { Negated = true })).TotalCount);
        Assert.Equal(2, (await FindAsync(all with { Where = new AssertionFilter { Publication = "PMID:2" } })).TotalCount);
        Assert.Equal(0, (await FindAsync(all with { Subject = Id("OMIM:1") })).TotalCount);
        Assert.Equal(0, (await FindAsync(all with { Object = Id("OMIM:1") })).TotalCount);
    }

    [Fact]
    public async Task Assertions_are_paged_by_row()
    {
        var query = new AssertionQuery { Subject = Id(Alpha), Types = [RelationshipType.HasPhenotype], Page = new PageRequest(4) };
        var first = await Graph.FindAssertionsAsync(query, Stop);
        var second = await Graph.FindAssertionsAsync(query with { Page = new PageRequest(4, new PageKey(null, first.Items[^1].Row)) }, Stop);

        Assert.Equal((6, 4, true), (first.TotalCount, first.Items.Count, first.HasNextPage));
        Assert.Equal((6, 2, false, true), (second.TotalCount, second.Items.Count, second.HasNextPage, second.HasPreviousPage));
        Assert.True(second.Items[0].Row > first.Items[^1].Row);
    }

    [Fact]
    public async Task Assertions_come_back_with_all_that_their_source_says()
    {
        var content = SmallGraph.Content.Assertions;
        var rows = Enumerable.Range(0, content.Count).Reverse().ToList();

        var found = await Graph.AssertionsAsync(rows, Stop);

        Assert.Equal(rows, found.Select(said => said.Row));
        Assert.All(found, said => Assert.Equivalent(content[said.Row], said, strict: true));
    }

    [Fact]
    public async Task Assertions_are_found_by_their_stable_id()
    {
        // The statements are numbered as SmallGraph makes them; number 21 is the one about OMIM:100100 and blood.
        var found = await Graph.AssertionsByIdAsync([GraphSketch.IdOf(21), "a", GraphSketch.IdOf(1000), GraphSketch.IdOf(0)], Stop);

        Assert.Equal((Id(OmimAlpha), Id(Blood), true, "NOT"), (found[0]!.Subject, found[0]!.Object, found[0]!.Negated, found[0]!.StatedPredicate));
        Assert.Equal((Id(Alpha), "a test"), (found[0]!.AttributedTo, found[0]!.AttributionReason));
        Assert.Null(found[1]);
        Assert.Null(found[2]);
        Assert.Equal("3/10", found[3]!.Frequency!.Raw);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1000)]
    public async Task A_row_outside_the_release_is_an_error(int row)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await Graph.AssertionsAsync([0, row], Stop));
    }

    [Fact]
    public async Task The_release_says_what_it_is_and_what_the_import_did()
    {
        Assert.Equivalent(SmallGraph.Content.Info, Graph.Release, strict: true);
        Assert.Equal(SmallGraph.Content.Report.Counts, await Graph.ReportCountsAsync(Stop));
        var all = await Graph.ReportItemsAsync(null, All, Stop);
        Assert.Equal(SmallGraph.Content.Report.Items, all.Items);
        var merged = await Graph.ReportItemsAsync("MERGED", new PageRequest(1), Stop);
        Assert.Equal((2, "one", true), (merged.TotalCount, merged.Items.Single().Message, merged.HasNextPage));
        var next = await Graph.ReportItemsAsync("MERGED", new PageRequest(1, new PageKey(null, 0)), Stop);
        Assert.Equal(("three", false, true), (next.Items.Single().Message, next.HasNextPage, next.HasPreviousPage));
        Assert.Equal(0, (await Graph.ReportItemsAsync("NOTHING", All, Stop)).TotalCount);
    }
}
