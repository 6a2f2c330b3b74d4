using static KnowledgeGraph.Contract.Tests.SmallGraph;

namespace KnowledgeGraph.Contract.Tests;

public abstract partial class KnowledgeGraphContract
{
    [Fact]
    public async Task Identifiers_lead_to_the_best_matches_at_each_index()
    {
        var found = await Graph.ResolveAsync(
            Ids(Alpha, "OMIM:205950", "MONDO:0000099", "GARD:0000012", "DOID:1", "OMIM:1", Heart), Stop);

        Assert.Equal(
            [
                "MONDO:0000011 Canonical", "MONDO:0000011 Merged", "MONDO:0000011 Replaced", "MONDO:0000012 Alternative, MONDO:0000013 Alternative",
                "MONDO:0000013 Alternative", "", "HP:0001626 Canonical",
            ],
            found.Select(Written));
    }

    [Fact]
    public async Task Symbols_are_found_in_any_case_and_the_approved_one_wins()
    {
        var found = await Graph.ResolveSymbolsAsync(["aaa", "BBB", "c1ORF1", "Two", "nothing", " CCC "], Stop);

        Assert.Equal(
            ["HGNC:1 Canonical", "HGNC:2 Canonical", "HGNC:3 Previous", "HGNC:1 Alternative, HGNC:2 Alternative", "", "HGNC:3 Canonical"],
            found.Select(Written));
    }

    [Fact]
    public async Task Entities_come_back_as_they_went_in_and_null_where_there_is_none()
    {
        var found = await Graph.EntitiesAsync(Ids(Old, "OMIM:1", Alpha, Bbb, Nameless, Dog), Stop);

        var old = Assert.IsType<Disease>(found[0]);
        Assert.Equal(("Old anemia", true, Id(Alpha)), (old.Name, old.Deprecated, old.ReplacedBy));
        Assert.Equal(Ids(Beta, Gamma), old.Consider);
        Assert.Null(found[1]);
        var alpha = Assert.IsType<Disease>(found[2]);
        Assert.Equal((Id(Alpha), DiseaseLevel.Disorder, true, false), (alpha.Id, alpha.Level, alpha.IsHuman, alpha.Deprecated));
        Assert.Equal(
            [new Characteristic(Id("MONDO:0021136"), "called MONDO:0021136"), new Characteristic(Id("MONDO:0700096"), "called MONDO:0700096")], alpha.Characteristics);
        Assert.Equal(Graph.Release.Hash, alpha.Release);
        var gene = Assert.IsType<Gene>(found[3]);
        Assert.Equal(("bbb", "beta something", "pseudogene"), (gene.Symbol, gene.FullName, gene.LocusType));
        var nameless = Assert.IsType<Phenotype>(found[4]);
        Assert.Equal((null, true), (nameless.Name, nameless.Partial));
        var dog = Assert.IsType<Disease>(found[5]);
        Assert.Equal((false, null), (dog.IsHuman, dog.Level));
    }

    [Fact]
    public async Task Texts_come_back_as_they_went_in()
    {
        var found = await Graph.TextsAsync(Ids("OMIM:1", Alpha, Beta), Stop);

        Assert.Null(found[0]);
        Assert.Equivalent(Sketch().Freeze().Texts.Single(text => text.Id == Id(Alpha)), found[1], strict: true);
        Assert.Equal("Blässe – 貧血", found[1]!.Description);
        Assert.Equivalent(new EntityText { Id = Id(Beta) }, found[2], strict: true);
    }

    private static string Written(IReadOnlyList<IdentifierMatch> matches) =>
        string.Join(", ", matches.Select(match => $"{match.Entity.Id} {match.How}"));
}
