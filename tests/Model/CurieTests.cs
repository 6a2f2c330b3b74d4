namespace KnowledgeGraph.Model.Tests;

public sealed class CurieTests
{
    [Theory]
    [InlineData("MONDO:0008785", "MONDO:0008785")]
    [InlineData("mondo:0008785", "MONDO:0008785")]
    [InlineData("MONDO_0008785", "MONDO:0008785")]
    [InlineData("http://purl.obolibrary.org/obo/MONDO_0008785", "MONDO:0008785")]
    [InlineData("https://purl.obolibrary.org/obo/HP_0001873", "HP:0001873")]
    [InlineData("http://identifiers.org/hgnc/26054", "HGNC:26054")]
    [InlineData("https://identifiers.org/hgnc/HGNC:26054", "HGNC:26054")]
    [InlineData("GARD:18381", "GARD:0018381")]
    [InlineData("GARD:0018381", "GARD:0018381")]
    [InlineData("Orphanet:75564", "ORPHA:75564")]
    [InlineData("http://www.orpha.net/ORDO/Orphanet_75564", "ORPHA:75564")]
    [InlineData("https://omim.org/entry/205950", "OMIM:205950")]
    [InlineData("https://omim.org/phenotypicSeries/PS300751", "OMIMPS:300751")]
    [InlineData("OMIMPS:PS300751", "OMIMPS:300751")]
    [InlineData("GeneID:54977", "NCBIGene:54977")]
    [InlineData("pubmed:19412178", "PMID:19412178")]
    [InlineData("http://purl.obolibrary.org/obo/RO_0004003", "RO:0004003")]
    [InlineData("http://purl.obolibrary.org/obo/NCIT_C2985", "NCIT:C2985")]
    [InlineData("NCI:C2985", "NCIT:C2985")]
    [InlineData("  HP:0001873 ", "HP:0001873")]
    [InlineData("ZFIN:ZDB-GENE-980526-166", "ZFIN:ZDB-GENE-980526-166")]
    public void Every_spelling_in_use_gives_the_canonical_identifier(string text, string expected) =>
        Assert.Equal(expected, Curie.Parse(text).ToString());

    [Theory]
    [InlineData("", "empty")]
    [InlineData("sideroblastic anemia", "is no identifier")]
    [InlineData("HP:123", "expected one such as HP:0011140")]
    [InlineData("MONDO:", "is no identifier")]
    [InlineData("https://example.org/thing/1", "is no identifier")]
    [InlineData("OMIM:20595O", "expected one such as OMIM:603903")]
    public void A_text_that_is_no_identifier_says_what_was_expected(string text, string expected)
    {
        var error = Assert.Throws<FormatException>(() => Curie.Parse(text));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_registered_example_is_read_back_from_its_web_address()
    {
        Assert.True(CuriePrefixes.All.Count > 30);
        foreach (var prefix in CuriePrefixes.All.Where(prefix => prefix.UrlPrefix.Length > 0))
        {
            var curie = Curie.Parse($"{prefix.Prefix}:{prefix.Example}");
            Assert.Equal(prefix.Prefix, curie.Prefix);
            Assert.Equal(curie, Curie.Parse(curie.Url!));
        }
    }

    [Fact]
    public void An_unregistered_prefix_is_kept_as_given_and_known_to_be_unregistered()
    {
        var curie = Curie.Parse("Xenbase:XB-GENE-483057");
        Assert.False(curie.IsRegistered);
        Assert.Null(curie.Url);
        Assert.True(Curie.Parse("HP:0000118").IsRegistered);
    }
}
