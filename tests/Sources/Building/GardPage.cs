using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>The 29 rows of the page of GARD:0018381, by band, as docs of the project's design list them.</summary>
internal static class GardPage
{
    public const string Disease = "MONDO:0008785";

    public static IReadOnlyDictionary<FrequencyBand, string[]> Bands { get; } = new Dictionary<FrequencyBand, string[]>
    {
        [FrequencyBand.VeryFrequent] = ["HP:0004828"],
        [FrequencyBand.Frequent] = ["HP:0000980", "HP:0001895", "HP:0001897", "HP:0200143"],
        [FrequencyBand.Occasional] =
        [
            "HP:0001231", "HP:0001744", "HP:0001873", "HP:0001931", "HP:0002240", "HP:0011447", "HP:0012136", "HP:0012137", "HP:0031035",
        ],
        [FrequencyBand.VeryRare] =
        [
            "HP:0001635", "HP:0001875", "HP:0001876", "HP:0001892", "HP:0001894", "HP:0001913", "HP:0001974", "HP:0004808", "HP:0005513", "HP:0005528",
        ],
        [FrequencyBand.Unknown] = ["HP:0000007", "HP:0003281", "HP:0003593", "HP:0025066", "HP:0032231"],
    };

    /// <summary>Checks that a release has the rows of the page, in their bands, each with its stated subject and our attribution.</summary>
    public static void Check(GraphContent graph)
    {
        var rows = graph.About(Disease, RelationshipType.HasPhenotype)
            .Where(assertion => assertion.PrimarySource.ToString() == "infores:gard" || assertion.Aggregators.Any(resource => resource.ToString() == "infores:gard"))
            .ToList();
        Assert.Equal(29, rows.Count);
        foreach (var (band, terms) in Bands)
        {
            var inBand = rows.Where(row => (row.Frequency?.Band ?? FrequencyBand.Unknown) == band);
            Assert.Equal(terms, inBand.Select(row => row.Object.ToString()).Order(StringComparer.Ordinal));
        }

        Assert.All(rows, row =>
        {
            Assert.Equal("GARD:0018381", row.StatedSubject);
            Assert.Equal("matches phenotype.hpoa 2023-01-27", row.AttributionReason);
            Assert.Equal(row.Frequency is null ? "OMIM:205950" : "ORPHA:75564", row.AttributedTo.ToString());
            Assert.False(row.Negated);
        });
    }
}
