using System.Globalization;
using System.Text.Json.Nodes;
using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>The phenotypes of diseases under conditions on their rows in phenotype.hpoa.</summary>
public sealed class PhenotypeFilterTests(RealServer server)
{
    [Fact]
    public async Task Phenotypes_are_kept_by_sex_onset_modifier_evidence_and_publication()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            {
              sexed: disease(id: "MONDO:0024550") {
                female: phenotypes(where: { sex: FEMALE }, first: 1000) { nodes { id } }
                male: phenotypes(where: { sex: MALE }, first: 1000) { nodes { id } }
              }
              begun: disease(id: "MONDO:0044328") { phenotypes(where: { onset: "HP:0003674" }, first: 1000) { nodes { id } } }
              modified: disease(id: "MONDO:0010621") { phenotypes(where: { modifier: "HP:0012823" }, first: 1000) { nodes { id } } }
              studied: disease(id: "MONDO:0007947") { phenotypes(where: { evidence: ["PCS"], source: "infores:hpo-annotations" }, first: 1000) { nodes { id } } }
              cited: disease(id: "MONDO:0007947") { phenotypes(where: { publication: "PMID:33436942" }, first: 1000) { nodes { id } } }
            }
            """);

        Assert.Equal(Terms("MONDO:0024550", cells => cells[8].Equals("FEMALE", StringComparison.OrdinalIgnoreCase)), Found(data["sexed"]!["female"]));
        Assert.Equal(Terms("MONDO:0024550", cells => cells[8].Equals("MALE", StringComparison.OrdinalIgnoreCase)), Found(data["sexed"]!["male"]));
        Assert.Equal(Terms("MONDO:0044328", cells => cells[6] != ""), Found(data["begun"]!["phenotypes"]));
        Assert.Equal(Terms("MONDO:0010621", cells => cells[9].Split(';').Any(term => raw.Hpo.AtOrAbove(term).Contains("HP:0012823"))), Found(data["modified"]!["phenotypes"]));
        Assert.Equal(Terms("MONDO:0007947", cells => cells[5] == "PCS"), Found(data["studied"]!["phenotypes"]));
        Assert.Equal(Terms("MONDO:0007947", cells => cells[4].Split(';').Contains("PMID:33436942")), Found(data["cited"]!["phenotypes"]));
        Assert.NotEmpty(Found(data["sexed"]!["female"]).Concat(Found(data["sexed"]!["male"])));
        Assert.NotEmpty(Found(data["begun"]!["phenotypes"]));
        Assert.NotEmpty(Found(data["modified"]!["phenotypes"]));
        Assert.NotEmpty(Found(data["cited"]!["phenotypes"]));

        IOrderedEnumerable<string> Terms(string disease, Func<string[], bool> condition) => Sorted(raw.Annotations
            .Where(row => row.Disease == disease && !row.Negated && row.Cells[10] == "P" && condition(row.Cells))
            .Select(row => row.Term)
            .Distinct(StringComparer.Ordinal));
    }

    // MONDO:0859178 has 187 phenotypes with a count of people, and none without.
    [Fact]
    public async Task Phenotypes_are_kept_and_ordered_by_frequency()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            { disease(id: "MONDO:0859178") {
              all: phenotypes(first: 1000, orderBy: FREQUENCY) { totalCount assertionCount edges { node { id } frequency { low total band } assertionCount } }
              half: phenotypes(first: 1000, where: { frequency: { atLeast: 0.5 } }) { nodes { id } }
              some: phenotypes(first: 1000, where: { frequency: { atLeast: 0.05, atMost: 0.25 } }) { nodes { id } }
              always: phenotypes(first: 1000, where: { frequency: { band: [OBLIGATE] } }) { nodes { id } }
              many: phenotypes(first: 1000, where: { frequency: { minTotal: 20 } }) { nodes { id } }
              any: phenotypes(first: 1000, presence: ANY, where: { frequency: { atLeast: 0, includeUnknown: true } }) { totalCount }
            } unknown: disease(id: "OMIM:203400") { phenotypes(where: { frequency: { atLeast: 0 } }) { totalCount } withUnknown: phenotypes(first: 1000, where: { frequency: { atLeast: 0, includeUnknown: true }, source: "infores:hpo-annotations" }) { nodes { id } } } }
            """);

        var rows = raw.Annotations.Where(row => row.Disease == "MONDO:0859178" && row.Cells[10] == "P" && !row.Negated)
            .Select(row => (row.Term, Count: row.Cells[7].Split('/').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray()))
            .Select(row => (row.Term, Seen: row.Count[0] / row.Count[1], Total: row.Count[1]))
            .ToList();
        var disease = data["disease"]!;
        Assert.True(rows.Count > 150);
        Assert.Equal(rows.Count, (int)disease["all"]!["assertionCount"]!);
        Assert.Equal(Terms(row => row.Seen >= 0.5), Found(disease["half"]));
        Assert.Equal(Terms(row => row.Seen is >= 0.05 and <= 0.25), Found(disease["some"]));
        Assert.Equal(Terms(row => row.Seen >= 1), Found(disease["always"]));
        Assert.Equal(Terms(row => row.Total >= 20), Found(disease["many"]));

        var lows = disease["all"]!["edges"]!.AsArray().Select(edge => (double?)edge!["frequency"]!["low"]).ToList();
        Assert.Equal(rows.Select(row => row.Term).Distinct().Count(), lows.Count);
        Assert.Equal(lows.OrderByDescending(low => low), lows);
        Assert.True((int)disease["any"]!["totalCount"]! >= lows.Count);

        // All rows of OMIM:203400 are without a frequency.
        var unknown = raw.Annotations.Where(row => row.Cells[0] == "OMIM:203400" && row.Cells[10] == "P").ToList();
        Assert.All(unknown, row => Assert.Equal("", row.Cells[7]));
        Assert.Superset(unknown.Select(row => row.Term).ToHashSet(), Ids(data["unknown"]!["withUnknown"]!["nodes"]).ToHashSet());

        IOrderedEnumerable<string> Terms(Func<(string Term, double Seen, double Total), bool> condition) =>
            Sorted(rows.Where(condition).Select(row => row.Term).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Phenotypes_stated_to_be_absent_are_listed_apart()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var disease = raw.Annotations.Where(row => row.Negated && row.Cells[10] == "P").CountBy(row => row.Disease, StringComparer.Ordinal).MaxBy(pair => pair.Value).Key;
        var data = await graph.DataAsync(
            """
            query($id: ID!) { disease(id: $id) {
              excluded: phenotypes(presence: EXCLUDED, first: 1000) { edges { node { id } presence assertions { negated } } nodes { id } }
              present: phenotypes(first: 1000, orderBy: ASSERTIONS) { nodes { id } edges { assertionCount } }
              any: phenotypes(presence: ANY, first: 1000) { totalCount }
              counts { excludedPhenotypes phenotypes }
            } }
            """,
            new { id = disease });

        var rows = raw.Annotations.Where(row => row.Disease == disease && row.Cells[10] == "P").ToList();
        var present = rows.Where(row => !row.Negated).Select(row => row.Term).ToHashSet(StringComparer.Ordinal);
        var excluded = rows.Select(row => row.Term).Where(term => !present.Contains(term)).Distinct(StringComparer.Ordinal).ToList();
        var answer = data["disease"]!;
        Assert.NotEmpty(excluded);
        Assert.Equal(Sorted(excluded), Found(answer["excluded"]));
        Assert.All(answer["excluded"]!["edges"]!.AsArray(), edge => Assert.Equal("EXCLUDED", Text(edge!["presence"])));
        Assert.Equal(Sorted(present), Found(answer["present"]));
        Assert.Equal(excluded.Count + present.Count, (int)answer["any"]!["totalCount"]!);
        Assert.Equal((excluded.Count, present.Count), ((int)answer["counts"]!["excludedPhenotypes"]!, (int)answer["counts"]!["phenotypes"]!));
        var counts = answer["present"]!["edges"]!.AsArray().Select(edge => (int)edge!["assertionCount"]!).ToList();
        Assert.Equal(counts.OrderDescending(), counts);
    }

    private static IOrderedEnumerable<string> Found(JsonNode? list) => Sorted(Ids(list!["nodes"]));
}
