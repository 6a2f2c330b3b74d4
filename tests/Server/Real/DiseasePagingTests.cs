namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Every list of a disease goes on page by page over what the files give.</summary>
public sealed class DiseasePagingTests(RealServer server)
{
    [Fact]
    public async Task Relatives_in_the_hierarchy_go_on_page_by_page()
    {
        var graph = await server.GraphAsync();
        var hierarchy = RawHierarchy.OfMondo(new RawOntology("mondo.obo.gz"));
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { disease(id: "ORPHA:558") { parents(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            hierarchy.Parents("MONDO:0007947"),
            first: 1);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { disease(id: "ORPHA:558") { ancestors(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            hierarchy.Above("MONDO:0007947").Keys,
            first: 7);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { disease(id: "MONDO:0019200") { children(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            hierarchy.Children("MONDO:0019200"),
            first: 10);
        await Pages.AssertPagedAsync(
            graph,
            """query($first: Int!, $after: String) { disease(id: "MONDO:0019200") { descendants(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            hierarchy.Below("MONDO:0019200").Keys,
            first: 20);
    }

    [Fact]
    public async Task Phenotypes_go_on_page_by_page() => await Pages.AssertPagedAsync(
        await server.GraphAsync(),
        """query($first: Int!, $after: String) { disease(id: "MONDO:0859178") { phenotypes(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
        new RawAnnotations().PresentTermsOf("MONDO:0859178"),
        first: 40);

    [Fact]
    public async Task Inheritance_onset_and_course_go_on_page_by_page()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        await AssertAsync(
            term => raw.IsInBranch(term, "HP:0000005"),
            """query($id: ID!, $first: Int!, $after: String) { disease(id: $id) { inheritance(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""");
        await AssertAsync(
            term => raw.IsInBranch(term, "HP:0003674"),
            """query($id: ID!, $first: Int!, $after: String) { disease(id: $id) { onset(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""");
        await AssertAsync(
            term => (raw.IsInBranch(term, "HP:0031797") || raw.IsInBranch(term, "HP:0012823")) && !raw.IsInBranch(term, "HP:0003674"),
            """query($id: ID!, $first: Int!, $after: String) { disease(id: $id) { course(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""");

        // Of the disease with the most of these terms.
        async Task AssertAsync(Func<string, bool> isOne, string document)
        {
            var richest = raw.Annotations.Where(row => !row.Negated && isOne(row.Term))
                .GroupBy(row => row.Disease, row => row.Term, StringComparer.Ordinal)
                .MaxBy(terms => terms.Distinct(StringComparer.Ordinal).Count())!;
            await Pages.AssertPagedAsync(graph, document, richest, first: 1, richest.Key);
        }
    }

    [Fact]
    public async Task Genes_go_on_page_by_page() => await Pages.AssertPagedAsync(
        await server.GraphAsync(),
        """query($first: Int!, $after: String) { disease(id: "MONDO:0019391") { genes(first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
        new RawGenes(new RawDiseases()).Pairs.SelectMany(pairs => pairs).Where(pair => pair.Disease == "MONDO:0019391").Select(pair => pair.Gene),
        first: 5);

    // The tumour predisposition syndrome that Mondo says most of.
    [Fact]
    public async Task Related_conditions_go_on_page_by_page()
    {
        var graph = await server.GraphAsync();
        var mondo = new RawOntology("mondo.obo.gz");
        var richest = mondo.Terms.MaxBy(term => mondo.Values(term, "relationship").Count(value => value.StartsWith("predisposes_towards ", StringComparison.Ordinal)))!;
        await Pages.AssertPagedAsync(
            graph,
            """query($id: ID!, $first: Int!, $after: String) { disease(id: $id) { relatedConditions(kinds: [PREDISPOSES_TO], where: { source: "infores:mondo" }, first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } } }""",
            mondo.Values(richest, "relationship").Where(value => value.StartsWith("predisposes_towards ", StringComparison.Ordinal)).Select(value => value.Split(' ')[1]),
            first: 2,
            richest);
    }
}
