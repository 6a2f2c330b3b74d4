using KnowledgeGraph.Contract.Tests.Naive;

namespace KnowledgeGraph.Contract.Tests;

public abstract partial class KnowledgeGraphContract
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Sizes_count_what_stands_behind_every_entity(int seed)
    {
        var graph = await OpenAsync(RandomGraph.Make(seed));
        await graph.IndexAsync(Stop);
        var naive = new NaiveGraph(RandomGraph.Make(seed));
        int Rows(Curie id) => naive.BySubject[id].Count() + naive.ByObject[id].Count();

        var sizes = graph.Sizes!;

        Assert.Equal((naive.Entities.Count, naive.Content.Assertions.Count), (sizes.Entities, sizes.Assertions));
        Assert.All(naive.Entities.Keys, id =>
        {
            var below = naive.AtOrBelow(id).Sum(term => 1 + Rows(term));
            var above = naive.Is(id, EntityCategory.Phenotype) ? naive.AtOrAbove(id).Sum(term => 1 + Rows(term)) : 0;
            Assert.Equal((Rows(id), below + above), (sizes.Rows(id), sizes.Closure(id)));

            // Asked again, it is not counted again.
            Assert.Equal(below + above, sizes.Closure(id));
        });
        Assert.Equal((0, 0), (sizes.Rows(Id("MONDO:9999999")), sizes.Closure(Id("MONDO:9999999"))));
    }
}
