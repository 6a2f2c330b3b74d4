using KnowledgeGraph.Model;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A question of the port, with what it is estimated to be.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Estimate">How much work it is taken for.</param>
/// <param name="AskAsync">Asks it.</param>
internal sealed record WorkQuestion(string Name, Func<WorkEstimate, long> Estimate, Func<IKnowledgeGraph, CancellationToken, Task> AskAsync)
{
    private static readonly PageRequest Page = new(50);

    /// <summary>Questions of every kind about what has most behind it.</summary>
    /// <param name="graph">The release.</param>
    /// <param name="cancellationToken">Ends the look for it.</param>
    public static async Task<IReadOnlyList<WorkQuestion>> AllAsync(IKnowledgeGraph graph, CancellationToken cancellationToken)
    {
        Curie[] abnormality = [Curie.Parse("HP:0000118")];
        Curie[] disease = [Curie.Parse("MONDO:0000001")];
        var diseases = await IdsAsync(graph, EntityCategory.Disease, EntityOrder.PhenotypeCount, cancellationToken);
        var genes = await IdsAsync(graph, EntityCategory.Gene, EntityOrder.DiseaseCount, cancellationToken);
        var phenotypes = await IdsAsync(graph, EntityCategory.Phenotype, EntityOrder.DiseaseCount, cancellationToken);
        var filter = new AssertionFilter { Evidence = ["IEA", "TAS"] };
        var text = new AssertionFilter { Publication = "PMID:11111111" };
        return
        [
            List("diseases by name", new EntityQuery { Category = EntityCategory.Disease, Page = Page }),
            List("diseases called", new EntityQuery { Category = EntityCategory.Disease, NameContains = "anemia x", Page = Page }),
            List("diseases by phenotypes", new EntityQuery { Category = EntityCategory.Disease, OrderBy = EntityOrder.PhenotypeCount, Page = Page }),
            List("genes of a phenotype", new EntityQuery { Category = EntityCategory.Gene, Phenotype = abnormality[0], Page = Page }),
            Related("phenotype → diseases", RelatedField.PhenotypeDiseases, abnormality, filter),
            Related("phenotype → genes", RelatedField.PhenotypeGenes, abnormality, filter),
            Related("phenotype → genes, all evidence", RelatedField.PhenotypeGenes, abnormality, AssertionFilter.None),
            Related("phenotype → genes, by frequency", RelatedField.PhenotypeGenes, abnormality, AssertionFilter.None, RelatedOrder.Frequency),
            Related("1000 phenotypes → diseases", RelatedField.PhenotypeDiseases, phenotypes, AssertionFilter.None),
            Related("1000 phenotypes → genes", RelatedField.PhenotypeGenes, phenotypes, AssertionFilter.None),
            Related("disease and subtypes → phenotypes", RelatedField.DiseasePhenotypes, disease, AssertionFilter.None, subtypes: true),
            Related("disease and subtypes → phenotypes, by frequency", RelatedField.DiseasePhenotypes, disease, AssertionFilter.None, RelatedOrder.Frequency, subtypes: true),
            Related("disease and subtypes → conditions", RelatedField.DiseaseConditions, disease, AssertionFilter.None, subtypes: true),
            Related("1000 diseases → phenotypes", RelatedField.DiseasePhenotypes, diseases, AssertionFilter.None),
            Related("1000 diseases → phenotypes, by frequency", RelatedField.DiseasePhenotypes, diseases, AssertionFilter.None, RelatedOrder.Frequency),
            Related("1000 diseases → conditions", RelatedField.DiseaseConditions, diseases, AssertionFilter.None, subtypes: true),
            Related("1000 genes → diseases", RelatedField.GeneDiseases, genes, AssertionFilter.None),
            Related("1000 genes → phenotypes", RelatedField.GenePhenotypes, genes, AssertionFilter.None),
            Relatives("phenotype's descendants", HierarchyDirection.Descendants, abnormality),
            Relatives("1000 phenotypes' descendants", HierarchyDirection.Descendants, phenotypes),
            Relatives("1000 diseases' ancestors", HierarchyDirection.Ancestors, diseases),
            Relatives("1000 diseases' children", HierarchyDirection.Children, diseases),
            Assertions("all assertions of a kind", new AssertionQuery { Types = [RelationshipType.CausedBy], Page = Page }),
            Assertions("assertions that cite", new AssertionQuery { Where = text, Page = Page }),
            new("1000 entities", _ => WorkEstimate.Of(diseases.Length, WorkEstimate.Made), async (graph, token) => await graph.EntitiesAsync(diseases, token)),
            new("1000 texts", _ => WorkEstimate.Of(diseases.Length, WorkEstimate.Text), async (graph, token) => await graph.TextsAsync(diseases, token)),
            new("1000 counts", estimate => estimate.OfCounts(phenotypes), async (graph, token) => await graph.CountsAsync(phenotypes, token)),
            new("1000 body systems", _ => WorkEstimate.Of(phenotypes.Length, WorkEstimate.Read), async (graph, token) => await graph.PhenotypesAsync(phenotypes, token)),
            new("10,000 assertions", _ => WorkEstimate.Of(10_000, WorkEstimate.MadeAssertion), async (graph, token) => await graph.AssertionsAsync([.. Enumerable.Range(0, 10_000)], token)),
            new("1000 items of the report", _ => WorkEstimate.Of(1000, WorkEstimate.Read), async (graph, token) => await graph.ReportItemsAsync(null, new PageRequest(1000), token)),
        ];
    }

    private static async Task<Curie[]> IdsAsync(IKnowledgeGraph graph, EntityCategory category, EntityOrder order, CancellationToken cancellationToken)
    {
        var page = await graph.ListAsync(new EntityQuery { Category = category, OrderBy = order, Page = new PageRequest(1000) }, cancellationToken);
        return [.. page.Items.Select(edge => edge.Node.Id)];
    }

    private static WorkQuestion List(string name, EntityQuery query) =>
        new(name, estimate => estimate.Of(query), async (graph, token) => await graph.ListAsync(query, token));

    private static WorkQuestion Related(
        string name, RelatedField field, Curie[] owners, AssertionFilter where, RelatedOrder order = RelatedOrder.Name, bool subtypes = false)
    {
        var query = new RelatedQuery { Field = field, Where = where, OrderBy = order, IncludeSubtypes = subtypes, Page = Page };
        return new(name, estimate => estimate.Of(query) + owners.Sum(owner => estimate.Of(query, owner)), async (graph, token) => await graph.RelatedAsync(query, owners, token));
    }

    private static WorkQuestion Relatives(string name, HierarchyDirection direction, Curie[] owners)
    {
        var query = new HierarchyQuery { Direction = direction, Page = Page };
        return new(name, estimate => owners.Sum(owner => estimate.Of(query, owner)), async (graph, token) => await graph.HierarchyAsync(query, owners, token));
    }

    private static WorkQuestion Assertions(string name, AssertionQuery query) =>
        new(name, estimate => estimate.Of(query), async (graph, token) => await graph.FindAssertionsAsync(query, token));
}
