using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>The lists of the whole graph, of genes, phenotypes, publications and of the report go on page by page over what the files give.</summary>
public sealed class PagingTests(RealServer server)
{
    [Fact]
    public async Task Lists_of_the_whole_graph_go_on_page_by_page()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var genes = new RawGenes(raw.Diseases).Genes.Values;
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { diseases(where: { under: "MONDO:0019200", taxon: ANY }, first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } }""",
            RawHierarchy.OfMondo(new RawOntology("mondo.obo.gz")).Below("MONDO:0019200").Keys.Append("MONDO:0019200"),
            first: 30);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { genes(where: { name: "Solute carrier family 25" }, first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } }""",
            genes.Where(gene => gene.Name.Contains("solute carrier family 25", StringComparison.OrdinalIgnoreCase)).Select(gene => gene.Id),
            first: 10);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { phenotypes(where: { under: "HP:0001871" }, first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } }""",
            raw.Hpo.Terms.Where(term => raw.IsInBranch(term, "HP:0001871")),
            first: 200);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { assertions(where: { object: "HP:0001166", type: [HAS_PHENOTYPE] }, first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } }""",
            raw.Annotations.Count(row => row.Term == "HP:0001166"),
            first: 60);
    }

    [Fact]
    public async Task Lists_of_a_gene_go_on_page_by_page()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var pairs = new RawGenes(raw.Diseases).Pairs["HGNC:3603"].ToList();
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { gene(symbol: "FBN1") { diseases(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            pairs.Select(pair => pair.Disease),
            first: 4);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { gene(symbol: "FBN1") { phenotypes(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            pairs.Where(pair => pair.Causal).SelectMany(pair => raw.PresentTermsOf(pair.Disease)),
            first: 50);
    }

    [Fact]
    public async Task Lists_of_a_phenotype_go_on_page_by_page()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var hpo = raw.Hpo;
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { phenotype(id: "HP:0001924") { diseases(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            raw.DiseasesOf("HP:0001924").Select(line => line.Split(' ')[0]),
            first: 5);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { phenotype(id: "HP:0001924") { ancestors(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            hpo.Distances("HP:0001924").Keys,
            first: 3);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { phenotype(id: "HP:0001871") { children(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            hpo.Children["HP:0001871"],
            first: 3);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { phenotype(id: "HP:0001871") { descendants(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            hpo.Terms.Where(term => term != "HP:0001871" && raw.IsInBranch(term, "HP:0001871")),
            first: 150);
        var child = hpo.Terms.First(term => hpo.Parents(term).Count() > 2);
        await Pages.AssertPagedAsync(
            graph,
            """query($id: ID!, $first: Int!, $after: String) { phenotype(id: $id) { parents(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            hpo.Parents(child),
            first: 2,
            child);

        var diseases = raw.DiseasesOf("HP:0001924").Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { phenotype(id: "HP:0001924") { genes(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            new RawGenes(raw.Diseases).Pairs.Where(pairs => pairs.Any(pair => pair.Causal && diseases.Contains(pair.Disease))).Select(pairs => pairs.Key),
            first: 4);
    }

    [Fact]
    public async Task Assertions_that_cite_a_publication_go_on_page_by_page() => await Pages.AssertPagedAsync(
        await server.GraphAsync(),
        """query($first: Int!, $after: String) { publication(id: "PMID:33875846") { assertions(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
        new RawAnnotations().Annotations.Count(row => row.Cells[4].Split(';').Contains("PMID:33875846")),
        first: 50);

    [Fact]
    public async Task Items_of_the_report_go_on_page_by_page()
    {
        var graph = await server.GraphAsync();
        var entries = new RawAnnotations().Annotations.Select(row => row.Disease).Where(disease => !disease.StartsWith("MONDO:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var items = await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { release { report { items(code: "DISEASE_UNMAPPED", first: $first, after: $after) { totalCount nodes { code source line subject severity message } edges { cursor node { code source line subject severity message } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } } }""",
            entries.Count,
            first: 100);
        Assert.Equal(Sorted(entries), Sorted(items.Select(item => Text(item["subject"])!)));
        Assert.All(items, item => Assert.Equal(("DISEASE_UNMAPPED", "NOTICE"), (Text(item["code"]), Text(item["severity"]))));
    }
}
