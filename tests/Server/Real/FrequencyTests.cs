using System.Globalization;
using System.Text.Json.Nodes;
using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>How often phenotypes are seen, and in which diseases, against <see cref="RawFrequencies"/>.</summary>
public sealed class FrequencyTests(RealServer server)
{
    // Each by the rows of phenotype.hpoa on the disease and the term, and Wilson's interval calculated elsewhere.
    [Theory]

    // PMID:19473999 male 134/699 and female 21/754; Orphanet very frequent.
    [InlineData("OMIM:301500", "HP:0000083", "PRESENT COUNT 155/1453 0.106676 [0.091827, 0.123599] OCCASIONAL")]

    // PMID:20130592 0/5; Orphanet very frequent.
    [InlineData("OMIM:601214", "HP:0011675", "CONFLICTING TERM / 0.895 [0.8, 0.99] VERY_FREQUENT")]

    // 1/1; Orphanet frequent.
    [InlineData("MONDO:0010519", "HP:0001250", "PRESENT TERM / 0.545 [0.3, 0.79] FREQUENT")]

    // Male 0/9 and female 1/11 of one study: no conflict.
    [InlineData("MONDO:0024550", "HP:0009702", "PRESENT COUNT 1/20 0.05 [0.008881, 0.236131] OCCASIONAL")]
    public async Task The_frequency_of_an_edge_counts_people_once_and_never_contradicts_what_is_present(string disease, string term, string expected)
    {
        var data = await (await server.GraphAsync()).DataAsync(
            """query($id: ID!, $term: ID!) { disease(id: $id) { phenotypes(under: $term, first: 1000) { edges { node { id } presence frequency { basis observed total value low high band } } } } }""", new { id = disease, term });
        Assert.Equal(expected, Written(Assert.Single(data["disease"]!["phenotypes"]!["edges"]!.AsArray(), edge => Text(edge!["node"]!["id"]) == term)!));
    }

    // HP:0001874 is obligate; of its kinds HP:0001875 is stated with 1/11 and HP:0011447 without a frequency.
    [Fact]
    public async Task Pelger_Huet_anomaly_has_an_abnormality_of_neutrophils_as_often_as_is_stated_of_it()
    {
        var data = await (await server.GraphAsync()).DataAsync(
            """{ phenotype(id: "HP:0001874") { diseases(under: "OMIM:169400", first: 1000) { edges { node { id } through { id } presence frequency { basis observed total value low high band } } } } }""");
        var edge = Assert.Single(data["phenotype"]!["diseases"]!["edges"]!.AsArray(), edge => Text(edge!["node"]!["id"]) == "MONDO:0008214")!;
        Assert.Equal("PRESENT LOWER_BOUND / 1 [1, 1] OBLIGATE", Written(edge));
        Assert.Equal(["HP:0001875", "HP:0011447"], Sorted(Ids(edge["through"])));
    }

    [Fact]
    public async Task Frequencies_under_closure_are_those_that_the_files_give()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var rows = raw.Annotations.Where(row => raw.IsInBranch(row.Term, "HP:0000118")).ToList();
        var terms = raw.Terms.Where((_, index) => index % 250 == 0).Append("HP:0001874").Append("HP:0000083").Append("HP:0001627");
        var (compared, bounds) = (0, 0);
        foreach (var term in terms)
        {
            var above = raw.Hpo.AtOrAbove(term);
            var expected = rows.Where(row => row.Negated ? above.Contains(row.Term) : raw.IsInBranch(row.Term, term))
                .GroupBy(row => row.Disease, StringComparer.Ordinal)
                .Where(said => !IsOfTheStarterGraph(said.Key))
                .Select(said => $"{said.Key} {Written(RawFrequencies.PresenceOf([.. said]), RawFrequencies.InDisease([.. said], term))}");
            var found = await PageThroughAsync(
                graph, """query($id: ID!, $after: String) { list: phenotype(id: $id) { page: diseases(presence: ANY, orderBy: FREQUENCY, first: 1000, after: $after) { edges { node { id } presence frequency { basis observed total value low high band } } pageInfo { hasNextPage endCursor } } } }""", term);
            var lows = found.ConvertAll(edge => (double?)edge["frequency"]!["low"]);
            Assert.Equal(lows.OrderByDescending(low => low), lows);
            Assert.Equal(Sorted(expected), Sorted(found.Where(edge => !IsOfTheStarterGraph(Text(edge["node"]!["id"])!)).Select(edge => $"{edge["node"]!["id"]} {Written(edge)}")));
            compared += found.Count;
            bounds += found.Count(edge => Text(edge["frequency"]!["basis"]) == "LOWER_BOUND");
        }

        Assert.True(compared > 1000 && bounds > 300, $"only {compared} edges were compared, {bounds} of them with a lower bound");
    }

    // Two diseases of one gene that differ are no conflict. Those genes are asked of which rows say both.
    [Fact]
    public async Task Between_genes_and_phenotypes_each_disease_is_judged_on_its_own()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var genes = new RawGenes(raw.Diseases);
        var byDisease = raw.Annotations.Where(row => raw.IsInBranch(row.Term, "HP:0000118")).ToLookup(row => row.Disease, StringComparer.Ordinal);
        var edges = genes.Pairs.Where(pairs => genes.Genes.ContainsKey(pairs.Key))
            .Select(pairs => (Gene: pairs.Key, Diseases: pairs.Where(pair => pair.Causal).Select(pair => pair.Disease).Distinct(StringComparer.Ordinal).ToList()))
            .Where(gene => !gene.Diseases.Exists(IsOfTheStarterGraph))
            .Select(gene => (gene.Gene, Terms: gene.Diseases.SelectMany(disease => byDisease[disease]).ToLookup(row => row.Term, StringComparer.Ordinal)))
            .ToList();
        var differing = edges.Where(gene => gene.Terms.Any(Differs)).ToList();
        Assert.True(differing.Count > 100, $"rows differ for {differing.Count} genes only");
        foreach (var (gene, terms) in differing.Where((_, index) => index % 8 == 0))
        {
            var found = await PageThroughAsync(
                graph,
                """query($id: ID!, $after: String) { list: gene(id: $id) { page: phenotypes(presence: ANY, first: 1000, after: $after) { edges { node { id } diseases { id } excludedIn { id } presence frequency { basis observed total value low high band } } pageInfo { hasNextPage endCursor } } } }""", gene);
            Assert.Equal(Sorted(terms.Select(rows => Line(rows, rows.Key))), Sorted(found.Select(edge => Line(edge, "diseases"))));
        }
    }

    [Fact]
    public async Task Genes_of_a_phenotype_name_the_diseases_that_have_it_and_those_that_lack_it()
    {
        const string term = "HP:0001627";
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var genes = new RawGenes(raw.Diseases);
        var above = raw.Hpo.AtOrAbove(term);
        var rows = raw.Annotations.Where(row => raw.IsInBranch(row.Term, "HP:0000118") && (row.Negated ? above.Contains(row.Term) : raw.IsInBranch(row.Term, term))).ToLookup(row => row.Disease, StringComparer.Ordinal);
        var expected = genes.Pairs.Where(pairs => genes.Genes.ContainsKey(pairs.Key))
            .Select(pairs => (pairs.Key, Rows: pairs.Where(pair => pair.Causal).Select(pair => pair.Disease).Distinct(StringComparer.Ordinal).SelectMany(disease => rows[disease]).ToList()))
            .Where(gene => gene.Rows.Count > 0)
            .Select(gene => (gene.Key, Edge: RawFrequencies.InDiseases(gene.Rows, term)))
            .Select(gene => $"{gene.Key} {gene.Edge.Presence} {string.Join(',', Sorted(gene.Edge.Having))} not {string.Join(',', Sorted(gene.Edge.Lacking))}")
            .ToList();
        Assert.Contains(expected, line => line.Contains(" PRESENT ", StringComparison.Ordinal) && !line.EndsWith("not ", StringComparison.Ordinal));
        var found = await PageThroughAsync(
            graph, """query($id: ID!, $after: String) { list: phenotype(id: $id) { page: genes(presence: ANY, first: 1000, after: $after) { edges { node { id } presence diseases { id } excludedIn { id } } pageInfo { hasNextPage endCursor } } } }""", term);
        Assert.Equal(
            Sorted(expected),
            Sorted(found.Where(edge => genes.Genes.ContainsKey(Text(edge["node"]!["id"])!)).Select(edge =>
                $"{edge["node"]!["id"]} {edge["presence"]} {string.Join(',', Sorted(Ids(edge["diseases"])))} not {string.Join(',', Sorted(Ids(edge["excludedIn"])))}")));
    }

    [Fact]
    public async Task With_subtypes_each_disease_is_judged_on_its_own()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var hierarchy = RawHierarchy.OfMondo(new RawOntology("mondo.obo.gz"));
        var differing = 0;

        // Limb-girdle muscular dystrophy, epidermolysis bullosa, neuronal ceroid lipofuscinosis.
        foreach (var group in (string[])["MONDO:0016971", "MONDO:0006541", "MONDO:0016295"])
        {
            var members = hierarchy.Below(group).Keys.Append(group).ToHashSet(StringComparer.Ordinal);
            var rows = raw.Annotations.Where(row => members.Contains(row.Disease) && raw.IsInBranch(row.Term, "HP:0000118")).ToLookup(row => row.Term, StringComparer.Ordinal);
            differing += rows.Count(Differs);
            var found = await PageThroughAsync(
                graph,
                """query($id: ID!, $after: String) { list: disease(id: $id) { page: phenotypes(presence: ANY, includeSubtypes: true, first: 1000, after: $after) { edges { node { id } subtypes { id } excludedIn { id } presence frequency { basis observed total value low high band } } pageInfo { hasNextPage endCursor } } } }""", group);
            Assert.Equal(Sorted(rows.Select(said => Line(said, said.Key, group))), Sorted(found.Select(edge => Line(edge, "subtypes"))));
        }

        Assert.True(differing > 10, $"rows differ for {differing} phenotypes only");
    }

    private static bool Differs(IEnumerable<RawAnnotations.Row> rows) => rows.Select(row => row.Negated).Distinct().Count() > 1;

    // The starter graph states phenotypes of its own disease; RawAnnotations.Annotations has the rows of phenotype.hpoa alone.
    private static bool IsOfTheStarterGraph(string disease) => disease is "MONDO:0008785" or "MONDO:0016828";

    private static string Line(IEnumerable<RawAnnotations.Row> rows, string term, string? group = null)
    {
        var (presence, frequency, having, lacking) = RawFrequencies.InDiseases(rows, term);
        return $"{term} {Written(presence, frequency)} {string.Join(',', Sorted(having.Where(disease => disease != group)))} not {string.Join(',', Sorted(lacking))}";
    }

    private static string Line(JsonNode edge, string having) =>
        $"{edge["node"]!["id"]} {Written(edge)} {string.Join(',', Sorted(Ids(edge[having])))} not {string.Join(',', Sorted(Ids(edge["excludedIn"])))}";

    private static string Written(JsonNode edge)
    {
        var frequency = edge["frequency"]!;
        return Text(frequency["basis"]) is not { } basis
            ? $"{edge["presence"]} {frequency["band"]}"
            : $"{edge["presence"]} {basis} {frequency["observed"]}/{frequency["total"]} {Written((double?)frequency["value"])} [{Written((double?)frequency["low"])}, {Written((double?)frequency["high"])}] {frequency["band"]}";
    }

    private static string Written(string presence, RawFrequencies.Frequency? frequency) =>
        frequency is null
            ? $"{presence} UNKNOWN"
            : $"{presence} {frequency.Basis} {frequency.Observed}/{frequency.Total} {Written(frequency.Value)} [{Written(frequency.Low)}, {Written(frequency.High)}] {frequency.Band}";

    private static string Written(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    private static async Task<List<JsonNode>> PageThroughAsync(GraphClient graph, string query, string id)
    {
        var edges = new List<JsonNode>();
        string? after = null;
        JsonNode page;
        do
        {
            page = (await graph.DataAsync(query, new { id, after }))["list"]!["page"]!;
            edges.AddRange(page["edges"]!.AsArray().Select(edge => edge!));
            after = Text(page["pageInfo"]!["endCursor"]);
        }
        while ((bool)page["pageInfo"]!["hasNextPage"]!);

        return edges;
    }
}
