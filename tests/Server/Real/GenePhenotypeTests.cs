using System.Text.Json.Nodes;
using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>The phenotypes of genes and the genes of phenotypes under conditions, by way of the diseases between them.</summary>
public sealed class GenePhenotypeTests(RealServer server)
{
    [Fact]
    public async Task Phenotypes_of_a_gene_are_kept_by_what_the_rows_on_them_say()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var genes = new RawGenes(raw.Diseases);
        await AssertAsync(
            row => row.Sex == "MALE",
            """query($gene: ID!) { gene(id: $gene) { phenotypes(where: { sex: MALE }, first: 1000) { nodes { id } } } }""");
        await AssertAsync(
            row => raw.IsInBranch(row.Onset, "HP:0003577"),
            """query($gene: ID!) { gene(id: $gene) { phenotypes(where: { onset: "HP:0003577" }, first: 1000) { nodes { id } } } }""");
        await AssertAsync(
            row => row.Modifiers.Any(modifier => raw.IsInBranch(modifier, "HP:0012825")),
            """query($gene: ID!) { gene(id: $gene) { phenotypes(where: { modifier: "HP:0012825" }, first: 1000) { nodes { id } } } }""");
        await AssertAsync(
            row => row.Evidence == "PCS",
            """query($gene: ID!) { gene(id: $gene) { phenotypes(where: { evidence: ["PCS"] }, first: 1000) { nodes { id } } } }""");
        await AssertAsync(
            row => row.Publications.Contains("PMID:33875846"),
            """query($gene: ID!) { gene(id: $gene) { phenotypes(where: { publication: "PMID:33875846" }, first: 1000) { nodes { id } } } }""");
        await AssertAsync(
            row => row.IsSeenInHalf,
            """query($gene: ID!) { gene(id: $gene) { phenotypes(where: { frequency: { atLeast: 0.5, minTotal: 10 } }, first: 1000) { nodes { id } } } }""");

        // Of the gene that causes the disease with the most such rows. The starter graph has none for it.
        async Task AssertAsync(Func<RawAnnotations.Row, bool> condition, string document)
        {
            var rows = raw.Annotations.Where(row => !row.Negated && condition(row)).CountBy(row => row.Disease, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            var gene = genes.Pairs.Where(pairs => genes.Genes.ContainsKey(pairs.Key)).MaxBy(pairs => pairs.Where(pair => pair.Causal).Select(pair => rows.GetValueOrDefault(pair.Disease)).DefaultIfEmpty().Max())!;
            var expected = gene.Where(pair => pair.Causal).SelectMany(pair => raw.TermsWith(pair.Disease, condition)).Distinct(StringComparer.Ordinal).ToList();
            Assert.NotEmpty(expected);
            var data = await graph.DataAsync(document, new { gene = gene.Key });
            Assert.Equal(Sorted(expected), Sorted(Ids(data["gene"]!["phenotypes"]!["nodes"])));
        }
    }

    [Fact]
    public async Task Genes_of_a_phenotype_are_kept_by_what_the_rows_on_it_say()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var genes = new RawGenes(raw.Diseases);
        var data = await graph.DataAsync(
            """
            {
              male: phenotype(id: "HP:0000078") { genes(where: { sex: MALE }, first: 1000) { nodes { id } } }
              congenital: phenotype(id: "HP:0001626") { genes(where: { onset: "HP:0003577" }, first: 1000) { nodes { id } } }
              mild: phenotype(id: "HP:0000707") { genes(where: { modifier: "HP:0012825" }, first: 1000) { nodes { id } } }
              studied: phenotype(id: "HP:0001873") { genes(where: { evidence: ["PCS"] }, first: 1000) { nodes { id } } }
              cited: phenotype(id: "HP:0000118") { genes(where: { publication: "PMID:33875846" }, first: 1000) { nodes { id } } }
              half: phenotype(id: "HP:0001166") { genes(where: { frequency: { atLeast: 0.5, minTotal: 10 } }, first: 1000) { nodes { id } } }
            }
            """);

        AssertFound("HP:0000078", row => row.Sex == "MALE", data["male"]);
        AssertFound("HP:0001626", row => raw.IsInBranch(row.Onset, "HP:0003577"), data["congenital"]);
        AssertFound("HP:0000707", row => row.Modifiers.Any(modifier => raw.IsInBranch(modifier, "HP:0012825")), data["mild"]);
        AssertFound("HP:0001873", row => row.Evidence == "PCS", data["studied"]);
        AssertFound("HP:0000118", row => row.Publications.Contains("PMID:33875846"), data["cited"]);
        AssertFound("HP:0001166", row => row.IsSeenInHalf, data["half"]);

        void AssertFound(string term, Func<RawAnnotations.Row, bool> condition, JsonNode? found)
        {
            var diseases = raw.DiseasesWith(term, condition).ToHashSet(StringComparer.Ordinal);
            var expected = genes.Pairs.Where(pairs => pairs.Any(pair => pair.Causal && diseases.Contains(pair.Disease))).Select(pairs => pairs.Key).ToList();
            Assert.NotEmpty(expected);
            Assert.Equal(Sorted(expected), Sorted(Ids(found!["genes"]!["nodes"]).Where(genes.Genes.ContainsKey)));
        }
    }

    // GARD's words tell the kind and the origin; docs/gene-associations.md says which are which.
    [Fact]
    public async Task Both_are_kept_by_what_the_rows_on_the_gene_say()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var genes = new RawGenes(raw.Diseases);
        var rows = RawDiseases.Csv("GARD_genes.csv.gz").Where(row => genes.Genes.ContainsKey(row["GeneIdentifier"])).ToLookup(row => row["AssociationType"], row => (Gene: row["GeneIdentifier"], Disease: raw.Diseases.Gard[row["GardID"]]), StringComparer.Ordinal);
        var (candidates, somatic) = (rows["Candidate gene tested in"].ToList(), rows["Disease-causing somatic mutation(s) in"].ToList());
        var other = genes.Pairs.SelectMany(pairs => pairs).Where(pair => !pair.Causal).Select(pair => (pair.Gene, pair.Disease)).ToList();
        var (candidate, changed, associated) = (Richest(candidates), Richest(somatic), Richest(other));
        var data = await graph.DataAsync(
            """
            query($candidate: ID!, $changed: ID!, $associated: ID!) {
              candidate: gene(id: $candidate) { phenotypes(where: { association: [CANDIDATE] }, first: 1000) { nodes { id } } }
              changed: gene(id: $changed) { phenotypes(where: { origin: SOMATIC }, first: 1000) { nodes { id } } }
              associated: gene(id: $associated) { phenotypes(where: { causal: false }, first: 1000) { nodes { id } } }
              clubbing: phenotype(id: "HP:0001166") {
                candidates: genes(where: { association: [CANDIDATE] }, first: 1000) { nodes { id } }
                others: genes(where: { causal: false }, first: 1000) { nodes { id } }
              }
              tumour: phenotype(id: "HP:0002664") { genes(where: { origin: SOMATIC, source: ["infores:gard", "infores:hpo-annotations"] }, first: 1000) { nodes { id } } }
            }
            """,
            new { candidate, changed, associated });

        Assert.Equal(Terms(candidates, candidate), Found(data["candidate"]!["phenotypes"]));
        Assert.Equal(Terms(somatic, changed), Found(data["changed"]!["phenotypes"]));
        Assert.Equal(Terms(other, associated), Found(data["associated"]!["phenotypes"]));
        Assert.Equal(Genes(candidates, "HP:0001166"), Found(data["clubbing"]!["candidates"]));
        Assert.Equal(Genes(other, "HP:0001166"), Found(data["clubbing"]!["others"]));
        Assert.Equal(Genes(somatic, "HP:0002664"), Found(data["tumour"]!["genes"]));

        string Richest(List<(string Gene, string Disease)> pairs) => pairs.Where(pair => genes.Genes.ContainsKey(pair.Gene))
            .GroupBy(pair => pair.Gene, pair => pair.Disease, StringComparer.Ordinal)
            .Where(diseases => diseases.Distinct(StringComparer.Ordinal).Sum(disease => raw.PresentTermsOf(disease).Count()) is > 5 and < 500)
            .MaxBy(diseases => diseases.Distinct(StringComparer.Ordinal).Count())!.Key;

        IOrderedEnumerable<string> Terms(List<(string Gene, string Disease)> pairs, string gene) =>
            Sorted(pairs.Where(pair => pair.Gene == gene).SelectMany(pair => raw.PresentTermsOf(pair.Disease)).Distinct(StringComparer.Ordinal));

        List<string> Genes(List<(string Gene, string Disease)> pairs, string term)
        {
            var diseases = raw.DiseasesOf(term).Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
            var found = Sorted(pairs.Where(pair => diseases.Contains(pair.Disease)).Select(pair => pair.Gene).Distinct(StringComparer.Ordinal)).ToList();
            Assert.NotEmpty(found);
            return found;
        }

        IOrderedEnumerable<string> Found(JsonNode? list) => Sorted(Ids(list!["nodes"]).Where(id => !id.StartsWith("NCBIGene:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_source_of_both_rows_counts()
    {
        var data = await (await server.GraphAsync()).DataAsync(
            """
            {
              carrier: gene(symbol: "SLC25A38") { phenotypes(where: { source: "infores:gard" }, first: 1000) { nodes { id } } }
              fibrillin: gene(symbol: "FBN1") { phenotypes(where: { source: "infores:gard" }) { totalCount } }
            }
            """);

        var raw = new RawAnnotations();

        // GARD states genes of both, but phenotypes of the starter graph's disease alone.
        Assert.Equal(
            Sorted(raw.Rows["MONDO:0008785"].Where(row => row.Cells[5] == "infores:gard").Select(row => row.Term).Distinct(StringComparer.Ordinal)),
            Sorted(Ids(data["carrier"]!["phenotypes"]!["nodes"])));
        Assert.Equal(0, (int)data["fibrillin"]!["phenotypes"]!["totalCount"]!);
    }

    [Fact]
    public async Task Both_are_listed_by_presence()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var genes = new RawGenes(raw.Diseases);
        var negated = raw.Rows.ToDictionary(rows => rows.Key, rows => rows.Count(row => row.Negated), StringComparer.Ordinal);
        var gene = genes.Pairs.Where(pairs => genes.Genes.ContainsKey(pairs.Key)).MaxBy(pairs => pairs.Where(pair => pair.Causal).Select(pair => negated.GetValueOrDefault(pair.Disease)).DefaultIfEmpty().Max())!;
        var data = await graph.DataAsync(
            """
            query($gene: ID!) {
              gene(id: $gene) {
                excluded: phenotypes(presence: EXCLUDED, first: 1000) { nodes { id } edges { presence assertions { negated } } }
                any: phenotypes(presence: ANY, first: 1000) { nodes { id } }
              }
              phenotype(id: "HP:0001751") {
                excluded: genes(presence: EXCLUDED, first: 1000) { nodes { id } edges { presence } }
                any: genes(presence: ANY, first: 1000) { nodes { id } }
              }
            }
            """,
            new { gene = gene.Key });

        var rows = gene.Where(pair => pair.Causal).Select(pair => pair.Disease).Distinct(StringComparer.Ordinal).SelectMany(disease => raw.Rows[disease]).ToList();
        var present = rows.Where(row => !row.Negated).Select(row => row.Term).ToHashSet(StringComparer.Ordinal);
        var excluded = rows.Select(row => row.Term).Where(term => !present.Contains(term)).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(excluded);
        Assert.Equal(Sorted(excluded), Sorted(Ids(data["gene"]!["excluded"]!["nodes"])));
        Assert.Equal(Sorted(excluded.Concat(present)), Sorted(Ids(data["gene"]!["any"]!["nodes"])));
        Assert.All(data["gene"]!["excluded"]!["edges"]!.AsArray().Concat(data["phenotype"]!["excluded"]!["edges"]!.AsArray()), edge => Assert.Equal("EXCLUDED", Text(edge!["presence"])));

        var above = raw.Hpo.AtOrAbove("HP:0001751");
        var with = GenesOf(row => !row.Negated && raw.IsInBranch(row.Term, "HP:0001751"));
        var without = GenesOf(row => row.Negated && above.Contains(row.Term)).Except(with, StringComparer.Ordinal).ToList();
        Assert.NotEmpty(without);
        Assert.Equal(Sorted(without), Sorted(Ids(data["phenotype"]!["excluded"]!["nodes"]).Where(genes.Genes.ContainsKey)));
        Assert.Equal(Sorted(without.Concat(with)), Sorted(Ids(data["phenotype"]!["any"]!["nodes"]).Where(genes.Genes.ContainsKey)));

        List<string> GenesOf(Func<RawAnnotations.Row, bool> condition) =>
            [.. genes.Pairs.Where(pairs => pairs.Any(pair => pair.Causal && raw.Rows[pair.Disease].Any(condition))).Select(pairs => pairs.Key)];
    }

    [Fact]
    public async Task Both_are_ordered_by_rows_and_by_frequency()
    {
        var data = await (await server.GraphAsync()).DataAsync(
            """
            {
              gene(symbol: "FBN1") {
                frequent: phenotypes(orderBy: FREQUENCY, first: 1000) { edges { frequency { low } } }
                rows: phenotypes(orderBy: ASSERTIONS, first: 1000) { assertionCount edges { cursor isDirect assertionCount assertions { id } } }
              }
              phenotype(id: "HP:0001166") { genes(orderBy: ASSERTIONS, first: 1000) { assertionCount nodes { id } edges { node { id } assertionCount assertions { id } } } }
            }
            """);

        var lows = data["gene"]!["frequent"]!["edges"]!.AsArray().Select(edge => (double?)edge!["frequency"]!["low"]).ToList();
        Assert.True(lows.Distinct().Count() > 5);
        Assert.Equal(lows.OrderByDescending(low => low), lows);
        foreach (var list in (JsonNode[])[data["gene"]!["rows"]!, data["phenotype"]!["genes"]!])
        {
            var counts = list["edges"]!.AsArray().Select(edge => (int)edge!["assertionCount"]!).ToList();
            Assert.True(counts.Distinct().Count() > 3);
            Assert.Equal(counts.OrderDescending(), counts);
            Assert.Equal(counts, list["edges"]!.AsArray().Select(edge => edge!["assertions"]!.AsArray().Count));

            // What is said of the gene and a disease stands behind many edges and counts once.
            Assert.Equal(list["edges"]!.AsArray().SelectMany(edge => Ids(edge!["assertions"])).Distinct(StringComparer.Ordinal).Count(), (int)list["assertionCount"]!);
        }
    }
}
