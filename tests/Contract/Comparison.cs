using System.Globalization;
using KnowledgeGraph.Contract.Tests.Naive;

namespace KnowledgeGraph.Contract.Tests;

/// <summary>Asks a store and the naive evaluator the same questions, pages through everything, and compares line by line.</summary>
public sealed class Comparison(IKnowledgeGraph graph, NaiveGraph naive, int seed, CancellationToken stop)
{
    // Of lists longer than this many of the largest pages only the beginning is compared.
    private const int MaxPages = 25;

    private readonly RandomQueries _questions = new(naive.Content, new Random(seed));

    /// <summary>How many lines were compared that were not empty answers.</summary>
    public int Lines { get; private set; }

    public async Task RelatedAsync()
    {
        var (query, owners) = _questions.Related();
        await RelatedAsync(query, owners);
    }

    public async Task RelatedAsync(RelatedQuery query, Curie[] owners)
    {
        foreach (var owner in owners)
        {
            var expected = naive.Related(query, owner);
            var assertions = expected.SelectMany(edge => edge.Rows).Distinct().Count();
            await PagesAsync(
                $"{query} of {owner}",
                [.. expected.Select(Written)],
                assertions,
                async page => (await graph.RelatedAsync(query with { Page = page }, [owner], stop))[0],
                edge =>
                {
                    // Whoever orders, the database or this program, computes the same bits.
                    Assert.True(query.OrderBy != RelatedOrder.Frequency || edge.Key.Value == edge.Frequency?.Low, $"{query} of {owner}: {edge.Key.Value:R} is not {edge.Frequency?.Low:R}");
                    return (Written(edge), edge.Key);
                });
        }

        var first = new PageRequest(3);
        var together = await graph.RelatedAsync(query with { Page = first }, owners, stop);
        for (var i = 0; i < owners.Length; i++)
        {
            Assert.Equal(naive.Related(query, owners[i]).Take(3).Select(Written), together[i].Items.Select(Written));
        }
    }

    public async Task HierarchyAsync()
    {
        var (query, owners) = _questions.Hierarchy();
        foreach (var owner in owners)
        {
            string[] expected = [.. naive.Relatives(query, owner)];
            await PagesAsync(
                $"{query} of {owner}",
                expected,
                expected.Sum(line => line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length),
                async page => (await graph.HierarchyAsync(query with { Page = page }, [owner], stop))[0],
                edge => ($"{edge.Node.Id} {edge.Distance} [{string.Join(' ', edge.Assertions)}]", edge.Key));
        }
    }

    public Task EntitiesAsync() => EntitiesAsync(_questions.Entities());

    public async Task EntitiesAsync(EntityQuery query)
    {
        await PagesAsync(
            query.ToString(),
            [.. naive.List(query).Select(entry => $"{entry.Id} {Written(entry.Value)}")],
            0,
            async page => await graph.ListAsync(query with { Page = page }, stop),
            edge => ($"{edge.Node.Id} {Written(edge.Key.Value)}", edge.Key));
    }

    public async Task AssertionsAsync()
    {
        var query = _questions.Assertions();
        string[] expected =
        [
            .. naive.Content.Assertions
                .Where(said => (query.Subject is null || said.Subject == query.Subject)
                    && (query.Object is null || said.Object == query.Object)
                    && (query.Types.Count == 0 || query.Types.Contains(said.Type))
                    && (query.Negated is null || said.Negated == query.Negated)
                    && naive.Passes(query.Where, said))
                .Select(said => said.Id),
        ];
        await PagesAsync(
            query.ToString(), expected, expected.Length,
            async page => await graph.FindAssertionsAsync(query with { Page = page }, stop),
            said => (said.Id, new PageKey(null, said.Row)));
    }

    public async Task SummariesAsync()
    {
        var ids = _questions.AnyIds(20);
        var counts = await graph.CountsAsync(ids, stop);
        Assert.Equal(ids.Select(id => naive.Entities.TryGetValue(id, out var entity) ? naive.Counts(entity) : null), counts);
        var phenotypes = _questions.PhenotypeIds(20);
        var summaries = await graph.PhenotypesAsync(phenotypes, stop);
        for (var i = 0; i < phenotypes.Length; i++)
        {
            var (systems, content) = naive.Summary(phenotypes[i]);
            Assert.Equal(systems, summaries[i]!.BodySystems.Select(system => system.Id));
            Assert.Equal(Written(content), Written(summaries[i]!.InformationContent));
            Lines++;
        }
    }

    private async Task PagesAsync<T>(
        string question, string[] expected, int assertions, Func<PageRequest, Task<Page<T>>> ask, Func<T, (string Line, PageKey Key)> read)
    {
        var size = _questions.PageSize(expected.Length);
        var lines = new List<string>();
        PageKey? after = null;
        for (var pages = 0; pages < MaxPages; pages++)
        {
            var page = await ask(new PageRequest(size, after));
            Assert.True((expected.Length, assertions) == (page.TotalCount, page.AssertionCount),
                $"{question}: expected {expected.Length} items and {assertions} assertions, found {page.TotalCount} and {page.AssertionCount}");
            Assert.True(page.HasPreviousPage == lines.Count > 0, $"{question}: hasPreviousPage after {lines.Count} items");
            lines.AddRange(page.Items.Select(item => read(item).Line));
            Assert.True(page.HasNextPage == lines.Count < expected.Length, $"{question}: hasNextPage after {lines.Count} of {expected.Length} items");
            if (!page.HasNextPage)
            {
                break;
            }

            after = read(page.Items[^1]).Key;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            Assert.True(expected[i] == lines[i], $"{question}, item {i}:\nexpected {expected[i]}\nfound    {lines[i]}");
        }

        Lines += lines.Count;
    }

    private static string Written(NaiveEdge edge) => string.Join(" | ",
        edge.Node, edge.Presence, edge.IsDirect, string.Join(' ', edge.Through), string.Join(' ', edge.Between), string.Join(' ', edge.ExcludedIn),
        string.Join(' ', edge.Rows), edge.Frequency is { } pooled ? Written(pooled.Basis, pooled.Observed, pooled.Total, pooled.Value, pooled.Low, pooled.High, pooled.Band) : "",
        Written(edge.Value));

    private static string Written(RelatedEdge edge) => string.Join(" | ",
        edge.Node.Id, edge.Presence, edge.IsDirect, Written(edge.Through), Written(edge.Between), Written(edge.ExcludedIn), string.Join(' ', edge.Assertions),
        edge.Frequency is { } pooled ? Written(pooled.Basis.ToString(), pooled.Observed, pooled.Total, pooled.Value, pooled.Low, pooled.High, pooled.Band) : "",
        Written(edge.Key.Value));

    private static string Written(IEnumerable<Entity> entities) => string.Join(' ', entities.Select(entity => entity.Id));

    private static string Written(string basis, int? observed, int? total, double? value, double low, double? high, FrequencyBand band) =>
        $"{basis} {observed}/{total} {Written(value)} [{Written(low)}, {Written(high)}] {band}";

    // Nine digits: two ways of calculating one number may differ in the last of its sixteen. +0 and −0 are the same.
    private static string Written(double? value) => value is { } some ? (Math.Round(some, 9) + 0.0).ToString("0.#########", CultureInfo.InvariantCulture) : "";
}
