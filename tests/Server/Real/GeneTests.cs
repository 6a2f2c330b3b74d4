using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Genes as HGNC has them, and their diseases and phenotypes by the rows of HPO, GARD and Mondo.</summary>
public sealed class GeneTests(RealServer server)
{
    [Fact]
    public async Task Two_hundred_genes_say_what_HGNC_says()
    {
        var graph = await server.GraphAsync();
        var raw = new RawGenes(new RawDiseases());
        var genes = RawOntology.Sample([.. raw.Genes.Keys], 200);
        var data = await graph.DataAsync(
            """
            query($ids: [ID!]!) { nodes(ids: $ids) { id url category xrefs(predicate: [EXACT]) { id } synonyms { text type } ... on Gene {
              symbol name fullName locusType aliases previousSymbols
            } } }
            """,
            new { ids = genes });

        Assert.All(genes.Zip(data["nodes"]!.AsArray()), pair =>
        {
            var (gene, node) = (raw.Genes[pair.First], pair.Second!);
            Assert.Equal((gene.Id, "GENE"), (Text(node["id"]), Text(node["category"])));
            Assert.Equal((gene.Symbol, gene.Symbol, gene.Name, gene.LocusType), (Text(node["symbol"]), Text(node["name"]), Text(node["fullName"]), Text(node["locusType"])));
            Assert.Equal(Sorted(gene.Aliases), Sorted(node["aliases"]!.AsArray().Select(alias => Text(alias)!)));
            Assert.Equal(Sorted(gene.Previous), Sorted(node["previousSymbols"]!.AsArray().Select(symbol => Text(symbol)!)));
            Assert.Equal(
                Sorted(gene.Aliases.Select(alias => $"{alias} ALIAS_SYMBOL").Concat(gene.Previous.Select(symbol => $"{symbol} PREVIOUS_SYMBOL"))),
                Sorted(node["synonyms"]!.AsArray().Select(synonym => $"{synonym!["text"]} {synonym["type"]}")));
            var entries = new[] { gene.Entrez == "" ? null : $"NCBIGene:{gene.Entrez}", gene.Ensembl == "" ? null : $"ENSEMBL:{gene.Ensembl}" }.OfType<string>();
            Assert.Superset(entries.ToHashSet(), Ids(node["xrefs"]).ToHashSet());
        });
    }

    [Fact]
    public async Task A_gene_is_found_by_identifier_and_by_approved_alias_previous_and_withdrawn_symbol()
    {
        var graph = await server.GraphAsync();
        // A previous symbol would win over a withdrawn one.
        var symbols = new RawGenes(new RawDiseases()).Genes.Values.SelectMany(gene => gene.Aliases.Concat(gene.Previous).Append(gene.Symbol)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var merged = RealData.Rows("hgnc_withdrawn.txt.gz").First(cells => cells[1] == "Merged/Split" && cells[3].Count(letter => letter == '|') == 2 && cells[3].EndsWith("|Approved", StringComparison.Ordinal) && !symbols.Contains(cells[2]));
        var data = await graph.DataAsync(
            """
            query($withdrawn: String!) {
              byNcbi: gene(id: "NCBIGene:2200") { id }
              byEnsembl: gene(id: "ENSEMBL:ENSG00000166147") { id match { asked } }
              approved: gene(symbol: "fbn1") { id match { how } }
              alias: gene(symbol: "OCTD") { id match { how } }
              previous: gene(symbol: "NCRNA00181") { id match { how } }
              withdrawn: gene(symbol: $withdrawn) { id match { how } }
            }
            """,
            new { withdrawn = merged[2] });
        Assert.Equal(
            ["HGNC:3603", "HGNC:3603", "HGNC:3603", "HGNC:3603", "HGNC:37133", merged[3].Split('|')[0]],
            data.AsObject().Select(found => Text(found.Value!["id"])));
        Assert.Equal(("CANONICAL", "ALTERNATIVE", "PREVIOUS", "REPLACED"), (How("approved"), How("alias"), How("previous"), How("withdrawn")));

        string? How(string name) => Text(data[name]!["match"]!["how"]);
    }

    [Fact]
    public async Task Genes_are_listed_by_locus_type_name_disease_and_phenotype()
    {
        var graph = await server.GraphAsync();
        var annotations = new RawAnnotations();
        var raw = new RawGenes(annotations.Diseases);
        var data = await graph.DataAsync(
            """
            {
              micro: genes(where: { locusType: "RNA, micro" }) { totalCount }
              carriers: genes(where: { name: "Solute carrier family 25" }, first: 1000) { nodes { id } }
              marfan: genes(where: { disease: "ORPHA:558" }) { nodes { id } edges { cursor node { id } } }
              sideroblastic: genes(where: { phenotype: "HP:0001924" }, first: 1000) { totalCount nodes { id } }
              withWithdrawn: genes(where: { includeDeprecated: true }) { totalCount }
              all: genes { totalCount }
              first: genes(first: 1000, orderBy: DISEASE_COUNT) { nodes { id counts { diseases } } }
            }
            """);

        Assert.Equal(raw.Genes.Values.Count(gene => gene.LocusType == "RNA, micro"), (int)data["micro"]!["totalCount"]!);
        Assert.Equal(
            Sorted(raw.Genes.Values.Where(gene => gene.Name.Contains("solute carrier family 25", StringComparison.OrdinalIgnoreCase)).Select(gene => gene.Id)),
            Sorted(Ids(data["carriers"]!["nodes"])));
        Assert.Equal(GenesOf("MONDO:0007947"), Sorted(Ids(data["marfan"]!["nodes"])));
        var diseases = annotations.DiseasesOf("HP:0001924").Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            Sorted(raw.Pairs.Where(pairs => pairs.Any(pair => pair.Causal && diseases.Contains(pair.Disease))).Select(pairs => pairs.Key)),
            Sorted(Ids(data["sideroblastic"]!["nodes"]).Where(raw.Genes.ContainsKey)));
        Assert.True((int)data["withWithdrawn"]!["totalCount"]! > (int)data["all"]!["totalCount"]!);

        var counts = data["first"]!["nodes"]!.AsArray().Select(node => (Gene: Text(node!["id"])!, Count: (int)node["counts"]!["diseases"]!)).ToList();
        Assert.Equal(counts.Select(gene => gene.Count).OrderDescending(), counts.Select(gene => gene.Count));
        Assert.All(counts.Where(gene => raw.Genes.ContainsKey(gene.Gene)), gene =>
            Assert.Equal(raw.Pairs[gene.Gene].Select(pair => pair.Disease).Distinct().Count(), gene.Count));
        var last = counts[^1].Count;
        Assert.All(raw.Pairs, pairs => Assert.True(pairs.Select(pair => pair.Disease).Distinct().Count() <= last || counts.Exists(gene => gene.Gene == pairs.Key)));

        IOrderedEnumerable<string> GenesOf(string disease) => Sorted(raw.Pairs.Where(pairs => pairs.Any(pair => pair.Disease == disease)).Select(pairs => pairs.Key));
    }

    [Fact]
    public async Task Two_hundred_genes_have_the_diseases_of_the_rows_causal_and_other()
    {
        var graph = await server.GraphAsync();
        var raw = new RawGenes(new RawDiseases());
        var genes = RawOntology.Sample([.. raw.Pairs.Select(pairs => pairs.Key).Order(StringComparer.Ordinal)], 200);
        var data = await graph.DataAsync(
            """
            query($ids: [ID!]!) { nodes(ids: $ids) { ... on Gene {
              id
              diseases(first: 100) { totalCount nodes { id } }
              causal: diseases(first: 100, where: { causal: true }) { nodes { id } }
            } } }
            """,
            new { ids = genes });

        Assert.All(data["nodes"]!.AsArray(), node =>
        {
            var pairs = raw.Pairs[Text(node!["id"])!].ToList();
            Assert.Equal(Sorted(pairs.Select(pair => pair.Disease).Distinct()), Sorted(Ids(node["diseases"]!["nodes"])));
            Assert.Equal(pairs.DistinctBy(pair => pair.Disease).Count(), (int)node["diseases"]!["totalCount"]!);
            Assert.Equal(Sorted(pairs.Where(pair => pair.Causal).Select(pair => pair.Disease).Distinct()), Sorted(Ids(node["causal"]!["nodes"])));
        });
    }

    [Fact]
    public async Task Fibrillins_diseases_are_told_apart_by_what_is_said()
    {
        var graph = await server.GraphAsync();
        var diseases = new RawDiseases();
        var rows = RawDiseases.Csv("GARD_genes.csv.gz").Where(row => row["GeneIdentifier"] == "HGNC:3603").ToList();
        var data = await graph.DataAsync(
            """
            { gene(symbol: "FBN1") {
              candidates: diseases(where: { association: [CANDIDATE] }) { nodes { id } edges { isDirect assertions { type geneAssociation primarySource aggregators statedPredicate } } }
              germline: diseases(where: { origin: GERMLINE, source: "infores:gard" }, orderBy: ASSERTIONS) { nodes { id } edges { assertionCount } }
              cited: diseases(where: { publication: "PMID:21594992" }) { nodes { id } }
              below: diseases(under: "MONDO:0017310") { assertionCount edges { cursor node { id } assertionCount } }
              none: diseases(where: { evidence: "PCS" }) { totalCount }
            } }
            """);

        var gene = data["gene"]!;
        Assert.Equal(Diseases("Candidate gene tested in"), Sorted(Ids(gene["candidates"]!["nodes"])));
        Assert.All(gene["candidates"]!["edges"]!.AsArray().SelectMany(edge => edge!["assertions"]!.AsArray()), said =>
            Assert.Equal(("ASSOCIATED_WITH", "CANDIDATE", "infores:orphanet", "Candidate gene tested in"), (Text(said!["type"]), Text(said["geneAssociation"]), Text(said["primarySource"]), Text(said["statedPredicate"]))));
        Assert.Equal(Diseases("Disease-causing germline mutation(s) in"), Sorted(Ids(gene["germline"]!["nodes"])));
        var counts = gene["germline"]!["edges"]!.AsArray().Select(edge => (int)edge!["assertionCount"]!).ToList();
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Equal(Sorted(rows.Where(row => row["Reference"].Contains("PMID:21594992", StringComparison.Ordinal)).Select(row => diseases.Gard[row["GardID"]]).Distinct()), Sorted(Ids(gene["cited"]!["nodes"])));
        Assert.Contains("MONDO:0007947", gene["below"]!["edges"]!.AsArray().Select(edge => Text(edge!["node"]!["id"])));
        Assert.Equal((int)gene["below"]!["assertionCount"]!, gene["below"]!["edges"]!.AsArray().Sum(edge => (int)edge!["assertionCount"]!));
        Assert.Equal(0, (int)gene["none"]!["totalCount"]!);

        IOrderedEnumerable<string> Diseases(string association) =>
            Sorted(rows.Where(row => row["AssociationType"] == association).Select(row => diseases.Gard[row["GardID"]]).Distinct());
    }

    [Fact]
    public async Task A_gene_has_the_phenotypes_of_the_diseases_it_causes_and_a_phenotype_their_genes()
    {
        var graph = await server.GraphAsync();
        var annotations = new RawAnnotations();
        var raw = new RawGenes(annotations.Diseases);
        var data = await graph.DataAsync(
            """
            {
              gene(symbol: "FBN1") {
                phenotypes(first: 1000) { totalCount edges { node { id } diseases { id } presence } }
                ofTheEye: phenotypes(under: "HP:0000478", first: 1000, orderBy: ASSERTIONS) { nodes { id } }
              }
              phenotype(id: "HP:0001166") { genes(first: 1000) { totalCount edges { cursor node { id } diseases { id } isDirect through { id } presence } } direct: genes(direct: true, first: 1000) { nodes { id } } }
            }
            """);

        var causes = raw.Pairs["HGNC:3603"].Where(pair => pair.Causal).Select(pair => pair.Disease).Distinct(StringComparer.Ordinal).ToList();
        var expected = causes.SelectMany(disease => annotations.PresentTermsOf(disease).Select(term => (disease, term))).GroupBy(pair => pair.term, pair => pair.disease, StringComparer.Ordinal).ToList();
        var gene = data["gene"]!;
        Assert.Equal(
            Sorted(expected.Select(found => $"{found.Key} {string.Join(',', Sorted(found))}")),
            Sorted(gene["phenotypes"]!["edges"]!.AsArray().Select(edge => $"{edge!["node"]!["id"]} {string.Join(',', Sorted(Ids(edge["diseases"]).Where(disease => expected.First(found => found.Key == Text(edge["node"]!["id"])).Contains(disease))))}")));
        Assert.Equal(Sorted(expected.Select(found => found.Key).Where(term => annotations.Hpo.AtOrAbove(term).Contains("HP:0000478"))), Sorted(Ids(gene["ofTheEye"]!["nodes"])));

        var diseases = annotations.DiseasesOf("HP:0001166").Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var edges = data["phenotype"]!["genes"]!["edges"]!.AsArray();
        Assert.Equal(
            Sorted(raw.Pairs.Where(pairs => pairs.Any(pair => pair.Causal && diseases.Contains(pair.Disease))).Select(pairs => pairs.Key)),
            Sorted(edges.Select(edge => Text(edge!["node"]!["id"])!).Where(raw.Genes.ContainsKey)));
        Assert.Equal(
            edges.Where(edge => (bool)edge!["isDirect"]!).Select(edge => Text(edge!["node"]!["id"])).Order(StringComparer.Ordinal),
            Sorted(Ids(data["phenotype"]!["direct"]!["nodes"])));
    }
}
