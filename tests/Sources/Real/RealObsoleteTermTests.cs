using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

public sealed class RealObsoleteTermTests
{
    [Theory]
    [InlineData("HP:0007901", "HP:0000479")]
    [InlineData("HP:0010905", "HP:0010904")]
    public async Task An_obsolete_term_leads_to_the_replacement_that_it_names(string obsolete, string replacement)
    {
        var graph = await BuiltGraphs.RealAsync();
        Assert.Equal([$"{replacement} Replaced"], graph.Targets(obsolete));
    }

    [Fact]
    public async Task Obsolete_terms_of_HPO_offer_what_the_file_says_to_consider()
    {
        var graph = await BuiltGraphs.RealAsync();
        Assert.Equal(["HP:0001654"], graph.Get<Phenotype>("HP:0001726").Consider.Select(id => id.ToString()));
        Assert.Equal(["HP:0045074", "HP:0045075"], graph.Get<Phenotype>("HP:0000535").Consider.Select(id => id.ToString()));
        Assert.Equal(2, graph.Items(ReportCodes.AlternativeOverruled).Length);
        Assert.Empty(graph.Items(ReportCodes.CandidateUnknown));
    }

    [Fact]
    public async Task Each_obsolete_term_of_HPO_that_is_no_entity_is_found_as_replaced()
    {
        var graph = await BuiltGraphs.RealAsync();
        var terms = RawFiles.Terms("hp.obo.gz");
        var obsolete = terms.Where(term => term["is_obsolete"].Contains("true")).ToList();
        var alternatives = terms.SelectMany(term => term["alt_id"]).ToHashSet();

        // With one replacement, or none while another term has the id as an alternative one.
        var expected = obsolete
            .Where(term => term["replaced_by"].Count() == 1 || (!term["replaced_by"].Any() && alternatives.Contains(term["id"].First())))
            .Select(term => term["id"].First()).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(309, expected.Count);
        Assert.Equal(expected, graph.Identifiers.Where(entry => entry.Id.Prefix == "HP" && entry.How == IdentifierMatchKind.Replaced).Select(entry => entry.Id.ToString()).Order(StringComparer.Ordinal));
    }
}
