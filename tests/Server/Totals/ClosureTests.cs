using KnowledgeGraph.Server.Tests.Real;

namespace KnowledgeGraph.Server.Tests.Totals;

/// <summary>Frequencies between all phenotypes and diseases under closure, by decision 20, rule 5.</summary>
public sealed class ClosureTests(RealServer server, RawRows raw)
{
    // The edges under closure that rest on several terms, with what each of these says alone and what the people of all of them added up would.
    private sealed record Edge(string Disease, string Term, RawFrequencies.Frequency? Own, double? Greatest, bool IsAlone, double? Added);

    [Fact]
    public async Task No_edge_under_closure_is_below_what_one_of_its_own_terms_implies()
    {
        await server.GraphAsync();
        var edges = Edges().ToList();
        var several = edges.Where(edge => edge.Added is not null).ToList();

        // By a script over the files. The audit says 45,048 of 228,946, but not which rows it added up nor what it took for implied. Here the present
        // rows on terms at or below one of HP:0000118 are added up by publication set and sex, and the greatest lower end is implied.
        Assert.Equal((40_363, 227_875), (several.Count(edge => edge.Added < edge.Greatest), several.Count));

        var expected = edges.ToDictionary(edge => (edge.Disease, edge.Term));
        var (found, below, differing) = (0, 0, new List<string>());
        using var lease = await server.Counting!.LeaseCurrentAsync(TestContext.Current.CancellationToken);
        var query = PortEdges.All(RelatedField.PhenotypeDiseases) with { Presence = PresenceFilter.Present };

        // Every fifth term: all of them would take a minute.
        var asked = edges.Select(edge => edge.Term).Distinct().Order(StringComparer.Ordinal).Where((_, index) => index % 5 == 0).ToHashSet();
        await foreach (var (term, edge) in PortEdges.OfAsync(lease.Graph, query, asked))
        {
            var disease = edge.Node.Id.ToString();
            if (RawRows.IsOfTheStarterGraph(disease))
            {
                continue;
            }

            found++;
            var of = expected[(disease, term)];
            below += edge.Frequency is { } frequency && (frequency.Low < of.Greatest - 1e-9 || frequency.Value < of.Greatest - 1e-9) ? 1 : 0;
            if (!Follows(of, edge.Frequency))
            {
                differing.Add($"{disease} {term} {PortEdges.Line(edge)}");
            }
        }

        Assert.Equal(0, below);
        Assert.Empty(differing.Take(5));
        Assert.Equal(edges.Count(edge => asked.Contains(edge.Term) && !RawRows.IsOfTheStarterGraph(edge.Disease)), found);
    }

    private static bool Follows(Edge of, PooledFrequency? found) =>
        of.IsAlone || of.Greatest is not { } low
            ? PortEdges.Line("", of.Own) == Line(found)
            : found is { Basis: FrequencyBasis.LowerBound, Observed: null, Total: null } && Math.Abs(found.Low - low) < 1e-9
                && (of.Own is { Value: { } value } && value >= low
                    ? Math.Abs(found.Value!.Value - value) < 1e-9 && Math.Abs(found.High!.Value - of.Own.High!.Value) < 1e-9 && EnumNames.Of(found.Band) == of.Own.Band
                    : found is { Value: null, High: null, Band: FrequencyBand.Unknown });

    private static string Line(PooledFrequency? found) =>
        PortEdges.Line("", found is null ? null : new RawFrequencies.Frequency(EnumNames.Of(found.Basis), found.Observed, found.Total, found.Value, found.Low, found.High));

    private IEnumerable<Edge> Edges()
    {
        foreach (var rows in raw.All.GroupBy(row => row.Disease))
        {
            var terms = rows.GroupBy(row => row.Term).ToDictionary(said => said.Key, said => said.ToList());
            var present = terms.Where(said => said.Value.Exists(row => !row.Negated)).ToDictionary(said => said.Key, said => said.Value.FindAll(row => !row.Negated));
            var alone = present.ToDictionary(said => said.Key, said => RawFrequencies.InDisease(said.Value, said.Key));
            var below = present.Keys.SelectMany(term => raw.Raw.Hpo.AtOrAbove(term).Select(above => (above, term))).ToLookup(pair => pair.above, pair => pair.term);
            foreach (var edge in below.Where(edge => raw.Raw.IsInBranch(edge.Key, "HP:0000118")))
            {
                // People who are said to lack the term count for what is stated of itself.
                var own = present.ContainsKey(edge.Key) ? RawFrequencies.InDisease(terms[edge.Key], edge.Key) : null;
                var kinds = edge.Where(term => term != edge.Key).ToList();
                var known = kinds.Select(term => alone[term]).Append(own).OfType<RawFrequencies.Frequency>().ToList();
                var added = edge.Count() > 1 ? Added([.. edge.SelectMany(term => present[term])]) : null;
                yield return new Edge(rows.Key, edge.Key, own, known.Count == 0 ? null : known.Max(one => one.Low), kinds.Count == 0, added);
            }
        }
    }

    /// <summary>The value that the rows on all terms would have, were they on one: as it was answered before decision 20.</summary>
    private static double? Added(List<RawAnnotations.Row> rows)
    {
        var (observed, total) = RawFrequencies.PeopleIn(rows);
        return total > 0 ? (double)observed / total : RawFrequencies.StatedRange(rows) is var (low, high) ? (low + high) / 2 : null;
    }
}
