using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Diseases by their place, kind, findings and genes, as Mondo, GARD and HPO's annotations have them.</summary>
public sealed class DiseaseTests(RealServer server)
{
    // Groups that are small enough for one page, and the one that all diseases of animals are below.
    private const string NonHuman = "MONDO:0005583";

    [Fact]
    public async Task Diseases_are_listed_by_what_is_found_in_them()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            {
              sideroblastic: diseases(where: { phenotype: "HP:0001924", taxon: ANY }, first: 1000) { nodes { id } }
              digenic: diseases(where: { inheritance: "HP:0010984", taxon: ANY }, first: 1000) { nodes { id } }
              congenital: diseases(where: { onset: "HP:0003577", taxon: ANY }, first: 1000) { totalCount nodes { id } }
              ofFibrillin: diseases(where: { gene: "NCBIGene:2200", taxon: ANY }, first: 1000) { nodes { id } }
              richest: diseases(first: 100, orderBy: PHENOTYPE_COUNT) { nodes { id counts { phenotypes excludedPhenotypes } } }
            }
            """);

        Assert.Equal(Sorted(raw.DiseasesOf("HP:0001924").Select(line => line.Split(' ')[0])), Sorted(Ids(data["sideroblastic"]!["nodes"])));
        Assert.Equal(Stated("HP:0000005", "HP:0010984"), Sorted(Ids(data["digenic"]!["nodes"])));
        Assert.NotEmpty(Ids(data["digenic"]!["nodes"]));
        Assert.Equal(Stated("HP:0003674", "HP:0003577"), Sorted(Ids(data["congenital"]!["nodes"])));
        Assert.Equal(Sorted(new RawGenes(raw.Diseases).Pairs["HGNC:3603"].Select(pair => pair.Disease).Distinct()), Sorted(Ids(data["ofFibrillin"]!["nodes"])));
        var richest = raw.Annotations.Select(row => row.Disease).Distinct().Select(disease => raw.PresentTermsOf(disease).Count()).OrderDescending().Take(100);
        Assert.Equal(richest, data["richest"]!["nodes"]!.AsArray().Select(node => (int)node!["counts"]!["phenotypes"]!));
        Assert.All(data["richest"]!["nodes"]!.AsArray(), node => Assert.Equal(raw.PresentTermsOf(Text(node!["id"])!).Count(), (int)node["counts"]!["phenotypes"]!));

        IOrderedEnumerable<string> Stated(string branch, string term) => Sorted(raw.Annotations
            .Where(row => !row.Negated && raw.Hpo.AtOrAbove(row.Term).IsSupersetOf([branch, term]))
            .Select(row => row.Disease)
            .Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_disease_has_the_inheritance_onset_and_course_of_its_rows()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var diseases = RawOntology.Sample([.. raw.Annotations.Where(row => row.Cells[10] == "C").Select(row => row.Disease).Distinct(StringComparer.Ordinal)], 100);
        var data = await graph.DataAsync(
            """
            query($ids: [ID!]!) { nodes(ids: $ids) { ... on Disease {
              id
              inheritance(first: 20) { nodes { id } edges { presence isDirect frequency { raw } } }
              onset(first: 20) { nodes { id } }
              course(first: 20) { totalCount nodes { id } }
            } } }
            """,
            new { ids = diseases });

        Assert.All(data["nodes"]!.AsArray(), node =>
        {
            var rows = raw.Annotations.Where(row => row.Disease == Text(node!["id"]) && !row.Negated).ToList();
            Assert.Equal(Terms("HP:0000005"), Sorted(Ids(node!["inheritance"]!["nodes"])));
            Assert.Equal(Terms("HP:0003674"), Sorted(Ids(node["onset"]!["nodes"])));
            Assert.Equal(Sorted(Terms("HP:0031797").Concat(Terms("HP:0012823")).Except(Terms("HP:0003674"), StringComparer.Ordinal)), Sorted(Ids(node["course"]!["nodes"])));
            Assert.All(node["inheritance"]!["edges"]!.AsArray(), edge => Assert.True((bool)edge!["isDirect"]!));

            IOrderedEnumerable<string> Terms(string branch) =>
                Sorted(rows.Where(row => raw.Hpo.AtOrAbove(row.Term).Contains(branch)).Select(row => row.Term).Distinct(StringComparer.Ordinal));
        });
    }

    [Fact]
    public async Task Diseases_are_listed_by_name_level_characteristic_and_taxon()
    {
        var graph = await server.GraphAsync();
        var mondo = new RawOntology("mondo.obo.gz");
        var names = RawDiseases.Names(mondo);
        var hierarchy = RawHierarchy.OfMondo(mondo);
        HashSet<string> AtOrBelow(string disease) => [disease, .. hierarchy.Below(disease).Keys];
        var data = await graph.DataAsync(
            """
            {
              named: diseases(where: { name: "Marfan", taxon: ANY }, first: 1000) { nodes { id name } }
              namedHuman: diseases(where: { name: "Marfan" }, first: 1000) { nodes { id isHuman } }
              animals: diseases(where: { taxon: NON_HUMAN }) { totalCount }
              group: diseases(where: { under: "MONDO:0017310", taxon: ANY }, first: 1000) { nodes { id } }
              rare: diseases(where: { characteristic: "MONDO:0021136", taxon: ANY, includeDeprecated: true }, first: 1000) { nodes { id characteristics { id name } } }
              groups: diseases(where: { level: SUBTYPE, taxon: ANY }) { totalCount }
            }
            """);

        var named = names.Where(name => name.Value.Contains("marfan", StringComparison.OrdinalIgnoreCase)).Select(name => name.Key).ToList();
        Assert.Equal(Sorted(named), Sorted(Ids(data["named"]!["nodes"])));
        Assert.All(data["named"]!["nodes"]!.AsArray(), node => Assert.Equal(names[Text(node!["id"])!], Text(node["name"])));
        Assert.Equal(Sorted(named.Except(AtOrBelow(NonHuman))), Sorted(Ids(data["namedHuman"]!["nodes"])));
        Assert.All(data["namedHuman"]!["nodes"]!.AsArray(), node => Assert.True((bool)node!["isHuman"]!));
        Assert.Equal(AtOrBelow(NonHuman).Count, (int)data["animals"]!["totalCount"]!);
        Assert.Equal(Sorted(AtOrBelow("MONDO:0017310")), Sorted(Ids(data["group"]!["nodes"])));

        var rare = mondo.Terms.Where(term => mondo.Values(term, "relationship").Any(value => value.StartsWith("has_characteristic MONDO:0021136", StringComparison.Ordinal)));
        Assert.Equal(Sorted(rare), Sorted(Ids(data["rare"]!["nodes"])));
        Assert.All(data["rare"]!["nodes"]!.AsArray(), node => Assert.Contains("MONDO:0021136", Ids(node!["characteristics"])));

        // Where several records are one disease, the most general of their levels is its own.
        var gard = new RawDiseases().Gard;
        var subtypes = RawDiseases.Csv("GARD.csv.gz").GroupBy(row => gard[row["GardID"]], row => row["ClassificationLevel"], StringComparer.Ordinal).Count(levels => levels.All(level => level == "Subtype of disorder"));
        Assert.Equal(subtypes, (int)data["groups"]!["totalCount"]!);
    }

    [Fact]
    public async Task A_disease_stands_where_Mondo_puts_it_and_where_Orphanet_does()
    {
        var graph = await server.GraphAsync();
        var mondo = new RawOntology("mondo.obo.gz");
        var diseases = new RawDiseases();
        var (ofMondo, ofOrphanet) = (RawHierarchy.OfMondo(mondo), RawHierarchy.OfOrphanet(diseases));
        var data = await graph.DataAsync(
            """
            { disease(id: "ORPHA:558") {
              level
              parents(first: 100) { nodes { id } edges { distance assertions { primarySource } } }
              orphanet: parents(hierarchy: ORPHANET, first: 100) { nodes { id } }
              all: parents(hierarchy: ALL, first: 100) { nodes { id } }
              ancestors(first: 100) { nodes { id } }
            } group: disease(id: "MONDO:0017310") { children(first: 100) { nodes { id } } descendants(first: 100) { edges { distance node { id } } } } }
            """);

        var disease = data["disease"]!;
        var (parents, orphanet) = (ofMondo.Parents("MONDO:0007947").ToList(), ofOrphanet.Parents("MONDO:0007947").ToList());
        Assert.Equal("DISORDER", Text(disease["level"]));
        Assert.Equal(Sorted(parents), Sorted(Ids(disease["parents"]!["nodes"])));
        Assert.Equal(Sorted(orphanet), Sorted(Ids(disease["orphanet"]!["nodes"])));
        Assert.Equal(Sorted(parents.Union(orphanet)), Sorted(Ids(disease["all"]!["nodes"])));
        Assert.Superset(parents.ToHashSet(), Ids(disease["ancestors"]!["nodes"]).ToHashSet());

        var children = ofMondo.Children("MONDO:0017310");
        var descendants = data["group"]!["descendants"]!["edges"]!.AsArray();
        Assert.Equal(Sorted(children), Sorted(Ids(data["group"]!["children"]!["nodes"])));
        Assert.Equal(Sorted(ofMondo.Below("MONDO:0017310").Keys), Sorted(descendants.Select(edge => Text(edge!["node"]!["id"])!)));
        Assert.Equal(Sorted(children), Sorted(descendants.Where(edge => (int)edge!["distance"]! == 1).Select(edge => Text(edge!["node"]!["id"])!)));
    }

    [Theory]
    [InlineData("mondo_exactmatch_mesh.sssom.tsv.gz", "EXACT")]
    [InlineData("mondo_broadmatch_icd10cm.sssom.tsv.gz", "BROAD")]
    [InlineData("mondo_closematch_meddra.sssom.tsv.gz", "CLOSE")]
    public async Task Mappings_of_a_file_are_cross_references_with_its_predicate(string file, string predicate)
    {
        var graph = await server.GraphAsync();
        var rows = RealData.Rows(file).Where(cells => cells.Length > 3 && cells[0].StartsWith("MONDO:", StringComparison.Ordinal) && !cells[1].StartsWith("obsolete", StringComparison.OrdinalIgnoreCase)).ToList();
        var some = RawOntology.Sample([.. rows.Select(cells => cells[0]).Distinct(StringComparer.Ordinal)], 40).Distinct().ToList();
        var data = await graph.DataAsync(
            "query($ids: [ID!]!, $predicate: [MappingPredicate!]) { nodes(ids: $ids) { id xrefs(predicate: $predicate) { id predicate source } } }",
            new { ids = some, predicate });
        var xrefs = data["nodes"]!.AsArray().SelectMany(node => node!["xrefs"]!.AsArray().Select(xref => $"{node["id"]} {xref!["id"]} {xref["predicate"]} {xref["source"]}")).ToHashSet(StringComparer.Ordinal);
        Assert.All(rows.Where(cells => some.Contains(cells[0])), cells =>
            Assert.Contains($"{cells[0]} {cells[3].Replace("mesh:", "MESH:", StringComparison.Ordinal)} {predicate} infores:mondo", xrefs));
    }

    [Fact]
    public async Task Related_conditions_are_Mondos_relationships()
    {
        var graph = await server.GraphAsync();
        var mondo = new RawOntology("mondo.obo.gz");
        var data = await graph.DataAsync(
            """
            {
              all: assertions(where: { type: RELATED_TO, source: "infores:mondo" }, first: 1000) { nodes { conditionKind statedPredicate statedSubject statedObject } }
              disease(id: "MONDO:0012081") { relatedConditions(kinds: [PREDISPOSES_TO], where: { source: "infores:mondo" }) { nodes { id } edges { cursor isDirect assertions { conditionKind } } totalCount assertionCount } }
            }
            """);
        var stated = data["all"]!["nodes"]!.AsArray().Where(said => Text(said!["statedPredicate"]) == "predisposes_towards").ToList();
        Assert.All(stated, said => Assert.Equal("PREDISPOSES_TO", Text(said!["conditionKind"])));
        Assert.All(stated, said => Assert.Contains(
            mondo.Values(Text(said!["statedSubject"])!, "relationship"), value => value.StartsWith($"predisposes_towards {said["statedObject"]}", StringComparison.Ordinal)));
        Assert.True(stated.Count > 300);
        Assert.Equal(
            Sorted(mondo.Values("MONDO:0012081", "relationship").Where(value => value.StartsWith("predisposes_towards", StringComparison.Ordinal)).Select(value => value.Split(' ')[1])),
            Sorted(Ids(data["disease"]!["relatedConditions"]!["nodes"])));
    }
}
