using KnowledgeGraph.Contract.Tests.Imported;

namespace KnowledgeGraph.Contract.Tests;

public abstract partial class KnowledgeGraphContract
{
    // What an import makes of many such sources is tested where imports are; here it is asked of a store.
    [Fact]
    public async Task Random_questions_about_an_import_of_random_sources_get_the_answers_of_naive_evaluators()
    {
        var sources = RandomSources.Make(1);
        var content = await sources.ImportAsync(Stop);
        var expected = new NaiveImport(sources);
        expected.AssertSame(content);
        AssertTelling(content);

        var graph = await OpenAsync(content);
        SameContent.AssertSame(content, await graph.ReadAllAsync(Stop));
        await CompareAsync(graph, content, seed: 13, questions: 10, atLeast: 200);
        string[] ids = [.. expected.Identifiers()];
        string[] found = [.. (await graph.ResolveAsync(Ids(ids), Stop)).Select(Written)];
        Assert.Equal(ids.Select(id => $"{id}: {expected.Matches(id)}"), ids.Zip(found, (id, matches) => $"{id}: {matches}"));
        Assert.Contains(found, matches => matches.Contains(" Mapped", StringComparison.Ordinal));
    }

    // Without these the sources would tell nothing of the rules.
    private static void AssertTelling(GraphContent content)
    {
        Assert.Contains(content.Report.Items, item => item.Code == "OVERRIDDEN");
        Assert.Contains(content.Report.Items, item => item.Code == "DROPPED_TERM");
        Assert.Contains(content.Identifiers, entry => entry.How == IdentifierMatchKind.Merged && entry.Id.Prefix == "OMIM");
        var pairs = content.Assertions.Where(said => said.Type == RelationshipType.HasPhenotype).GroupBy(said => (said.Subject, said.Object)).ToList();
        Assert.Contains(pairs, pair => pair.Select(said => said.Sex).Distinct().Count() == 3);
        Assert.Contains(pairs, pair => pair.Select(said => said.Negated).Distinct().Count() == 2);
        Assert.Contains(pairs, pair => pair.Any(one => pair.Any(other =>
            !one.Publications.SequenceEqual(other.Publications) && one.Publications.Order(StringComparer.Ordinal).SequenceEqual(other.Publications.Order(StringComparer.Ordinal)))));
    }
}
