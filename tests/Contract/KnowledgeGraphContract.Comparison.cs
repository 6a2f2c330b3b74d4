using KnowledgeGraph.Contract.Tests.Naive;

namespace KnowledgeGraph.Contract.Tests;

public abstract partial class KnowledgeGraphContract
{
    /// <summary>The seeds of random graphs.</summary>
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, TestSize.Of(3, 6))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Random_questions_about_a_random_graph_get_the_answers_of_a_naive_evaluator(int seed)
    {
        var content = RandomGraph.Make(seed);
        await CompareAsync(await OpenAsync(content), content, seed, questions: TestSize.Of(20, 150), atLeast: TestSize.Of(100, 1000));
    }

    [Fact]
    public async Task Random_questions_about_the_small_graph_get_the_answers_of_a_naive_evaluator() =>
        await CompareAsync(Graph, SmallGraph.Content, seed: 7, questions: TestSize.Of(20, 150), atLeast: TestSize.Of(30, 300));

    [Fact]
    public async Task Everything_that_went_in_comes_out()
    {
        foreach (var content in new[] { SmallGraph.Content, RandomGraph.Make(8) })
        {
            var read = await (await OpenAsync(content)).ReadAllAsync(Stop);

            // Equivalence does not look at the order of lists.
            Assert.Equal(content.Entities.Select(entity => entity.Id), read.Entities.Select(entity => entity.Id));
            Assert.Equal(content.Texts.Select(text => text.Id), read.Texts.Select(text => text.Id));
            Assert.Equal(content.Assertions.Select(said => said.Id), read.Assertions.Select(said => said.Id));
            Assert.Equal(content.Identifiers, read.Identifiers);
            Assert.Equal(content.Symbols, read.Symbols);
            Assert.Equal(content.Report.Items, read.Report.Items);
            Assert.Equivalent(content, read, strict: true);
        }
    }

    [Fact]
    public async Task Random_questions_about_the_seed_get_the_answers_of_a_naive_evaluator()
    {
        var content = await BuiltGraphs.SeedAsync();
        await CompareAsync(await OpenAsync(content), content, seed: 9, questions: TestSize.Of(15, 100), atLeast: TestSize.Of(1_000, 10_000));
    }

    [Fact]
    public async Task Random_questions_about_the_real_graph_get_the_answers_of_a_naive_evaluator()
    {
        var content = await BuiltGraphs.RealAsync();
        await CompareAsync(await OpenAsync(content), content, seed: 10, questions: TestSize.Of(10, 40), atLeast: TestSize.Of(15_000, 100_000));
    }

    [Fact]
    public async Task The_diseases_of_many_phenotypes_of_the_real_graph_are_those_of_a_naive_evaluator()
    {
        var content = await BuiltGraphs.RealAsync();
        var comparison = new Comparison(await OpenAsync(content), new NaiveGraph(content), seed: 11, Stop);
        var thrombocytopenia = Id("HP:0001873");
        var annotated = content.Assertions.Where(said => said.Type == RelationshipType.HasPhenotype).Select(said => said.Object).Distinct().ToArray();
        new Random(11).Shuffle(annotated);
        var query = new RelatedQuery { Field = RelatedField.PhenotypeDiseases, Page = All };

        await comparison.RelatedAsync(query, [thrombocytopenia, .. annotated.Take(TestSize.Of(60, 200))]);

        Assert.True(comparison.Lines > TestSize.Of(120, 400), $"only {comparison.Lines} diseases were compared");
    }

    // A condition on relatives makes a long list in a store that has to find them first; a page behind the first compares with a value.
    [Theory]
    [InlineData(EntityOrder.Name)]
    [InlineData(EntityOrder.PhenotypeCount)]
    [InlineData(EntityOrder.GeneCount)]
    public async Task Every_page_of_a_list_with_conditions_on_relatives_of_the_real_graph_is_that_of_a_naive_evaluator(EntityOrder order)
    {
        var content = await BuiltGraphs.RealAsync();
        var comparison = new Comparison(await OpenAsync(content), new NaiveGraph(content), seed: 12, Stop);

        await comparison.EntitiesAsync(new EntityQuery
        {
            Category = EntityCategory.Disease,
            Phenotype = Id("HP:0000118"),
            Inheritance = Id("HP:0000006"),
            Onset = Id("HP:0003674"),
            OrderBy = order,
            Page = new PageRequest(1),
        });

        Assert.True(comparison.Lines > 1000, $"only {comparison.Lines} diseases were compared");
    }

    private protected async Task CompareAsync(IKnowledgeGraph graph, GraphContent content, int seed, int questions, int atLeast)
    {
        questions = (int)Math.Ceiling(questions * ShareOfQuestions);
        var comparison = new Comparison(graph, new NaiveGraph(content), seed, Stop);
        for (var i = 0; i < questions; i++)
        {
            await comparison.RelatedAsync();
            await comparison.HierarchyAsync();
            await comparison.EntitiesAsync();
            await comparison.AssertionsAsync();
        }

        await comparison.SummariesAsync();
        Assert.True(comparison.Lines >= atLeast * ShareOfQuestions, $"only {comparison.Lines} lines were compared: the questions found nothing");
    }
}
