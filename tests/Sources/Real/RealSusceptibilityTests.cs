using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

public sealed class RealSusceptibilityTests(RealGraph real)
{
    [Fact]
    public async Task Pairs_that_only_weak_statements_make_causal_are_susceptibilities_by_the_name_of_the_disease()
    {
        var graph = await real.ContentAsync();
        var names = graph.Entities.OfType<Disease>().ToDictionary(disease => disease.Id, disease => disease.Name ?? "");
        var listed = graph.Items(ReportCodes.SusceptibilityByName);
        Assert.All(listed, item => Assert.Contains("susceptibility", item.Message, StringComparison.OrdinalIgnoreCase));

        var pairs = graph.Assertions
            .Where(row => row.GeneAssociation == GeneAssociation.Susceptibility && EndsAsSusceptibility(names[row.Subject]))
            .Select(row => (row.Subject, row.Object)).Distinct().Count();

        // By a count of the files of their own: 100 pairs have a MENDELIAN row or a known molecular basis, 74 of them are POLYGENIC
        // in HPO's file, which tells more, and for one another source names the mutation; Mondo and Orphanet add a few.
        Assert.InRange(pairs, 25, 35);
        Assert.InRange(listed.Length, 25, 60);
    }

    [Theory]
    [InlineData("IFNGR1")]
    [InlineData("CDH1")]
    [InlineData("RUNX1")]
    [InlineData("SMARCB1")]
    public async Task Genes_of_predispositions_stay_causes(string symbol)
    {
        var graph = await real.ContentAsync();
        var gene = graph.Entities.OfType<Gene>().Single(gene => gene.Symbol == symbol).Id;
        Assert.Contains(graph.Assertions, row => row.Object == gene && row.Type == RelationshipType.CausedBy);
        var names = graph.Entities.OfType<Disease>().ToDictionary(disease => disease.Id, disease => disease.Name ?? "");
        var mapped = graph.Assertions.Where(row => row.Object == gene && row.StatedPredicate is "MENDELIAN" or "The molecular basis of the disorder is known").ToList();
        Assert.NotEmpty(mapped);
        Assert.All(mapped.Where(row => !EndsAsSusceptibility(names[row.Subject])), row => Assert.NotEqual(GeneAssociation.Susceptibility, row.GeneAssociation));
    }

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
