using System.Globalization;
using KnowledgeGraph.Server.Tests.Real;

namespace KnowledgeGraph.Server.Tests.Totals;

/// <summary>
/// Frequencies between all diseases and phenotypes, by decision 20, rules 1 to 4. The numbers are those of a script over phenotype.hpoa,
/// hp.obo and Mondo's exact mappings.
/// </summary>
public sealed class PooledCountTests(RealServer server, RawRows raw)
{
    [Fact]
    public async Task Fewer_than_ten_people_do_not_outweigh_a_stated_term_or_percentage()
    {
        await server.GraphAsync();
        var few = raw.Edges
            .Select(edge => (edge.Key, Rows: edge.ToList(), People: RawFrequencies.PeopleIn(edge), Stated: RawFrequencies.StatedRange(edge)))
            .Where(edge => edge is { People.Total: > 0 and < 10, Stated: not null })
            .ToDictionary(edge => edge.Key);

        // Both numbers are the audit's; a range is stated only where the phenotype is present.
        Assert.Equal((3_781, 2_849), (few.Count, few.Values.Count(edge => IsOutside((double)edge.People.Observed / edge.People.Total, edge.Stated!.Value))));

        // Another count found 3,786: it took the greatest single count of an edge for all of its people, and five edges add up to ten or more.
        Assert.Equal(3_786, raw.Edges.Count(edge => RawFrequencies.StatedRange(edge) is not null && edge.Where(RawFrequencies.IsCount).Select(Total).DefaultIfEmpty(10).Max() < 10));

        var found = 0;
        using var lease = await server.Counting!.LeaseCurrentAsync(TestContext.Current.CancellationToken);
        await foreach (var (disease, edge) in PortEdges.OfAsync(lease.Graph, PortEdges.All(RelatedField.DiseasePhenotypes), few.Keys.Select(key => key.Disease).Distinct()))
        {
            if (few.TryGetValue((disease, edge.Node.Id.ToString()), out var expected))
            {
                found++;
                var (low, high) = expected.Stated!.Value;
                var frequency = edge.Frequency!;
                Assert.Contains(frequency.Basis, (FrequencyBasis[])[FrequencyBasis.Term, FrequencyBasis.Percent]);
                Assert.Equal((null, null, low, high), (frequency.Observed, frequency.Total, frequency.Low, frequency.High));
                Assert.Equal((low + high) / 2, frequency.Value!.Value, 9);
            }
        }

        Assert.Equal(few.Count, found);
    }

    [Fact]
    public async Task Every_edge_between_disease_and_phenotype_is_what_its_rows_say_and_one_of_one_comes_after_300_of_400()
    {
        await server.GraphAsync();
        var edges = raw.Edges.Select(edge => (edge.Key.Disease, edge.Key.Term, Presence: RawFrequencies.PresenceOf([.. edge]), Frequency: RawFrequencies.InDisease([.. edge], edge.Key.Term), People: RawFrequencies.PeopleIn(edge))).ToList();

        // The audit's 12,468 of 21,721 are PRESENT edges where a count, of however few people, went before what else is stated.
        var formerly = edges.Where(edge => edge.Presence == "PRESENT" && (edge.People.Total > 0 ? edge.People.Observed == edge.People.Total : edge.Frequency?.Value == 1)).ToList();
        Assert.Equal((12_468, 21_721), (formerly.Count(edge => edge.People.Total is 1 or 2), formerly.Count));

        // Now 1,007 of those with one or two people and 855 others give the range that is stated beside the count.
        var obligate = edges.Where(edge => edge.Frequency?.Value == 1).ToList();
        Assert.Equal((11_461, 19_866), (obligate.Count(edge => edge.Frequency!.Total is 1 or 2), obligate.Count));

        var found = new HashSet<string>();
        var (owner, last) = ("", double.PositiveInfinity);
        using var lease = await server.Counting!.LeaseCurrentAsync(TestContext.Current.CancellationToken);
        var query = PortEdges.All(RelatedField.DiseasePhenotypes) with { OrderBy = RelatedOrder.Frequency };
        await foreach (var (disease, edge) in PortEdges.OfAsync(lease.Graph, query, edges.Select(edge => edge.Disease).Distinct().Where(disease => !RawRows.IsOfTheStarterGraph(disease))))
        {
            // By the lower end, which is 0.2065 of 1/1 and 0.7054 of 300/400; the unknown last.
            (owner, last) = (disease, owner == disease ? last : double.PositiveInfinity);
            var low = edge.Frequency?.Low ?? double.NegativeInfinity;
            Assert.True(low <= last, $"{edge.Node.Id} of {disease} comes too late");
            last = low;
            found.Add($"{disease} {edge.Node.Id} {PortEdges.Line(edge)}");
        }

        PortEdges.AssertSame([.. edges.Where(edge => !RawRows.IsOfTheStarterGraph(edge.Disease)).Select(edge => $"{edge.Disease} {edge.Term} {PortEdges.Line(edge.Presence, edge.Frequency)}")], found);
    }

    private static int Total(RawAnnotations.Row row) => int.Parse(row.Cells[7].Split('/')[1], CultureInfo.InvariantCulture);

    private static bool IsOutside(double value, (double Low, double High) range) => value < range.Low || value > range.High;
}
