using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>Genes of diseases that are susceptibilities by their names, against <see cref="RawGeneRows"/>; of the graph only the labels of diseases are taken.</summary>
public sealed class RealSusceptibilityTests
{
    [Fact]
    public async Task Pairs_that_only_weak_statements_make_causal_are_susceptibilities_by_the_name_of_the_disease()
    {
        var graph = await BuiltGraphs.RealAsync();
        var byName = OfSusceptibilities(graph).Where(pair => !pair.Any(row => row.IsStrong) && pair.Any(row => IsLeft(row, pair))).ToList();
        var stated = OfSusceptibilities(graph).Where(pair => pair.Any(row => row.Kind == "Major susceptibility factor in")).ToList();

        // By a script over the files of 2026: 25 pairs of HPO's file, 5 of which GARD repeats, and 3 of Mondo that HPO calls POLYGENIC; a fourth
        // one of Mondo is among the 25. Orphanet states one pair itself.
        Assert.Equal((28, 1), (byName.Count, stated.Count));
        Assert.Equal(Sorted(byName.Concat(stated)), Sorted(graph, GeneAssociation.Susceptibility));

        // Each statement is listed; a row that HPO and GARD both have is one statement.
        var statements = byName.SelectMany(pair => pair.Where(row => IsLeft(row, pair)).Select(row => (pair.Key, row.Entry)).Distinct()).Count();
        var listed = graph.Items(ReportCodes.SusceptibilityByName);
        Assert.Equal((29, 29), (statements, listed.Length));
        Assert.All(listed, item => Assert.Contains("susceptibility", item.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Polygenic_pairs_stay_polygenic_and_are_associated_with_their_susceptibility()
    {
        var graph = await BuiltGraphs.RealAsync();
        var polygenic = OfSusceptibilities(graph).Where(pair => pair.Any(row => row.Kind == "POLYGENIC")).ToList();

        // By a script over the files, 258 where the label is Mondo's, HPO's or GARD's, and MDM2 (OMIM:614401), whose disease only a row on an
        // obsolete term of Mondo names: "accelerated tumor formation, susceptibility to".
        Assert.Equal(259, polygenic.Count);
        Assert.Contains(polygenic, pair => pair.Key == "OMIM:614401 HGNC:6973");
        Assert.Equal(Sorted(polygenic), Sorted(graph, GeneAssociation.Polygenic));
    }

    [Fact]
    public async Task A_weak_statement_never_makes_a_gene_the_cause_of_a_susceptibility()
    {
        var graph = await BuiltGraphs.RealAsync();
        var pairs = OfSusceptibilities(graph).ToList();

        // HPO's and GARD's rows make 100 pairs, 74 of them POLYGENIC, as docs/gene-associations.md says. Mondo's relation adds TP53 of MONDO:0013876.
        Assert.Equal((100, 74), (pairs.Count(pair => IsWeak(pair, "HPO", "GARD")), pairs.Count(pair => IsWeak(pair, "HPO", "GARD") && pair.Any(row => row.Kind == "POLYGENIC"))));
        Assert.Equal((101, 75), (pairs.Count(pair => IsWeak(pair, "HPO", "GARD", "Mondo")), pairs.Count(pair => IsWeak(pair, "HPO", "GARD", "Mondo") && pair.Any(row => row.Kind == "POLYGENIC"))));

        // CD8A (MONDO:0012161) and FPR1 (MONDO:0018643), of which Orphanet says "Disease-causing germline mutation(s) in".
        string[] causes = ["MONDO:0012161 HGNC:1706", "MONDO:0018643 HGNC:3826"];
        Assert.Equal(causes, Sorted(pairs.Where(pair => pair.Any(row => row.IsStrong))));
        var names = NamesOf(graph);
        Assert.Equal(
            causes,
            graph.Assertions.Where(row => row is { Type: RelationshipType.CausedBy, Negated: false } && EndsAsSusceptibility(names[row.Subject.ToString()]))
                .Select(row => $"{row.Subject} {row.Object}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("IFNGR1")]
    [InlineData("CDH1")]
    [InlineData("RUNX1")]
    [InlineData("SMARCB1")]
    public async Task Genes_of_predispositions_stay_causes(string symbol)
    {
        var graph = await BuiltGraphs.RealAsync();
        var gene = graph.Entities.OfType<Gene>().Single(gene => gene.Symbol == symbol).Id;
        var names = NamesOf(graph);
        var causes = graph.Assertions.Where(row => row.Object == gene && row.Type == RelationshipType.CausedBy).Select(row => row.Subject.ToString()).ToHashSet();
        var stated = RawGeneRows.Read().Where(row => row.Gene == gene.ToString() && (row.IsStrong || row.IsWeak)).GroupBy(row => row.Disease)
            .Where(pair => !EndsAsSusceptibility(names[pair.Key]) && pair.Any(row => row.IsStrong || IsLeft(row, pair)))
            .Select(pair => pair.Key).ToList();
        Assert.NotEmpty(stated);
        Assert.All(stated, disease => Assert.Contains(disease, causes));
    }

    /// <summary>The rows on diseases that are susceptibilities by their names, by pair.</summary>
    private static IEnumerable<IGrouping<string, RawGeneRows.Row>> OfSusceptibilities(GraphContent graph)
    {
        var names = NamesOf(graph);
        return RawGeneRows.Read().Where(row => EndsAsSusceptibility(names[row.Disease])).GroupBy(row => $"{row.Disease} {row.Gene}");
    }

    /// <summary>Whether a weak row is a statement of its own, not one with a row of another file that tells more.</summary>
    private static bool IsLeft(RawGeneRows.Row row, IEnumerable<RawGeneRows.Row> pair) => row.IsWeak && !pair.Any(other => other.IsOneWith(row) && other.TellsMore);

    private static bool IsWeak(IEnumerable<RawGeneRows.Row> pair, params string[] files) => pair.Any(row => row.IsWeak && files.Contains(row.File));

    private static IEnumerable<string> Sorted(IEnumerable<IGrouping<string, RawGeneRows.Row>> pairs) => pairs.Select(pair => pair.Key).Order(StringComparer.Ordinal);

    /// <summary>The pairs of diseases named as susceptibilities that the graph associates in one way, after a look that each is ASSOCIATED_WITH.</summary>
    private static IEnumerable<string> Sorted(GraphContent graph, GeneAssociation kind)
    {
        var names = NamesOf(graph);
        var rows = graph.Assertions.Where(row => row.GeneAssociation == kind && EndsAsSusceptibility(names[row.Subject.ToString()])).ToList();
        Assert.All(rows, row => Assert.Equal(RelationshipType.AssociatedWith, row.Type));
        return rows.Select(row => $"{row.Subject} {row.Object}").Distinct().Order(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> NamesOf(GraphContent graph) =>
        graph.Entities.OfType<Disease>().ToDictionary(disease => disease.Id.ToString(), disease => disease.Name ?? "");

    // Told without the expression of the product: the words at the end, numbers and commas aside.
    private static bool EndsAsSusceptibility(string name)
    {
        var words = name.ToLowerInvariant().Split(' ', ',').Where(word => word.Length > 0).ToList();
        if (words.Count > 0 && char.IsAsciiDigit(words[^1][0]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words is ["susceptibility", "to", ..] or [.., "susceptibility"] or [.., "susceptibility", "to"];
    }
}
