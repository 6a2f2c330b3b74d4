using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>The lists of a disease under the conditions that its other tests do not ask.</summary>
public sealed class DiseaseFilterTests(RealServer server)
{
    // Rows on inheritance, onset and course are never negated in phenotype.hpoa.
    [Fact]
    public async Task Inheritance_onset_and_course_are_kept_by_what_the_rows_say_and_by_presence()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            { disease(id: "OMIM:263200") {
              inheritance(where: { evidence: ["TAS", "PCS"] }) { nodes { id } }
              noInheritance: inheritance(presence: EXCLUDED) { totalCount }
              anyInheritance: inheritance(presence: ANY) { nodes { id } }
              onset(where: { frequency: { atLeast: 0.2 } }) { nodes { id } edges { cursor frequency { observed total } } }
              noOnset: onset(presence: EXCLUDED) { totalCount }
              anyOnset: onset(presence: ANY) { nodes { id } }
              course(where: { publication: "OMIM:263200" }) { nodes { id } }
              noCourse: course(presence: EXCLUDED) { totalCount }
              anyCourse: course(presence: ANY) { nodes { id } }
            } }
            """);

        var disease = data["disease"]!;
        var rows = raw.Annotations.Where(row => row.Cells[0] == "OMIM:263200").ToList();
        Assert.All(rows.Where(row => row.Cells[10] != "P"), row => Assert.False(row.Negated));
        Assert.Equal(Terms("HP:0000005", row => row.Evidence is "TAS" or "PCS"), Found("inheritance"));
        Assert.Equal(Terms("HP:0000005", _ => true), Found("anyInheritance"));
        Assert.Equal(Terms("HP:0003674", row => row.Cells[7] == "4/16"), Found("onset"));
        Assert.Equal(("4", "16"), (disease["onset"]!["edges"]![0]!["frequency"]!["observed"]!.ToJsonString(), disease["onset"]!["edges"]![0]!["frequency"]!["total"]!.ToJsonString()));
        Assert.Equal(Terms("HP:0003674", _ => true), Found("anyOnset"));
        Assert.Equal(Terms("HP:0031797", row => row.Publications.Contains("OMIM:263200") && !raw.IsInBranch(row.Term, "HP:0003674")), Found("course"));
        Assert.Equal(Terms("HP:0031797", row => !raw.IsInBranch(row.Term, "HP:0003674")), Found("anyCourse"));
        Assert.NotEmpty(Found("anyInheritance"));
        Assert.NotEmpty(Found("course"));
        Assert.All((string[])["noInheritance", "noOnset", "noCourse"], field => Assert.Equal(0, (int)disease[field]!["totalCount"]!));

        IOrderedEnumerable<string> Terms(string branch, Func<RawAnnotations.Row, bool> condition) =>
            Sorted(rows.Where(row => raw.IsInBranch(row.Term, branch) && condition(row)).Select(row => row.Term).Distinct(StringComparer.Ordinal));

        IOrderedEnumerable<string> Found(string field) => Sorted(Ids(disease[field]!["nodes"]));
    }

    [Fact]
    public async Task Phenotypes_of_a_disease_are_kept_by_their_place_in_HPO()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync("""{ disease(id: "ORPHA:558") { phenotypes(under: "HP:0000478", first: 1000) { nodes { id } } } }""");
        var expected = Sorted(raw.PresentTermsOf("MONDO:0007947").Where(term => raw.IsInBranch(term, "HP:0000478"))).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Sorted(Ids(data["disease"]!["phenotypes"]!["nodes"])));
    }

    // The starter graph alone cites publications for related conditions; nothing gives evidence codes for them.
    [Fact]
    public async Task Related_conditions_are_kept_by_publication_and_evidence_and_ordered_by_rows()
    {
        var graph = await server.GraphAsync();
        var data = await graph.DataAsync(
            """
            { disease(id: "MONDO:0008785") {
              cited: relatedConditions(where: { publication: "PMID:24665134" }, first: 1000) { nodes { id } }
              studied: relatedConditions(where: { evidence: ["PCS"] }) { totalCount }
              rows: relatedConditions(orderBy: ASSERTIONS, first: 1000) { assertionCount edges { assertionCount assertions { id } } }
            } }
            """);

        var disease = data["disease"]!;
        var cited = from line in File.ReadLines(Path.Combine(Repository.Root, "seed", "edges.tsv"))
                    let cells = line.Split('\t')
                    where cells[2] == "biolink:related_to" && cells[1] == "MONDO:0008785" && cells[7].Split('|').Contains("PMID:24665134")
                    select cells[3];
        Assert.NotEmpty(cited);
        Assert.Equal(Sorted(cited.Distinct()), Sorted(Ids(disease["cited"]!["nodes"])));
        Assert.Equal(0, (int)disease["studied"]!["totalCount"]!);
        var counts = disease["rows"]!["edges"]!.AsArray().Select(edge => (int)edge!["assertionCount"]!).ToList();
        Assert.NotEmpty(counts);
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Equal(counts, disease["rows"]!["edges"]!.AsArray().Select(edge => edge!["assertions"]!.AsArray().Count));
        Assert.Equal(counts.Sum(), (int)disease["rows"]!["assertionCount"]!);
    }

    [Fact]
    public async Task The_origin_of_variants_is_the_one_that_Orphanets_words_name()
    {
        var graph = await server.GraphAsync();
        var diseases = new RawDiseases();
        var data = await graph.DataAsync("""{ gene(symbol: "PIK3CA") { diseases(where: { origin: SOMATIC, source: "infores:gard" }, first: 1000) { nodes { id } edges { assertions { origin statedPredicate } } } } }""");
        var found = data["gene"]!["diseases"]!;
        var expected = RawDiseases.Csv("GARD_genes.csv.gz").Where(row => row["GeneIdentifier"] == "HGNC:8975" && row["AssociationType"] == "Disease-causing somatic mutation(s) in").Select(row => diseases.Gard[row["GardID"]]).Distinct().ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(Sorted(expected), Sorted(Ids(found["nodes"])));
        Assert.All(found["edges"]!.AsArray().SelectMany(edge => edge!["assertions"]!.AsArray()), said =>
            Assert.Equal(("SOMATIC", "Disease-causing somatic mutation(s) in"), (Text(said!["origin"]), Text(said["statedPredicate"]))));
    }
}
