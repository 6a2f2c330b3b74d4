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
    [InlineData("http://linkedlifedata.com/resource/umls/id/C1856059", "UMLS:C1856059")]
    [InlineData("https://rarediseases.info.nih.gov/diseases/18381/sideroblastic-anemia", "GARD:0018381")]
    [InlineData("rarediseases.info.nih.gov/diseases/18381/", "GARD:0018381")]
    [InlineData("https://rarediseases.info.nih.gov/diseases/18381/x/cases/1#ref_2", "GARD:0018381")]
    [InlineData("https://www.omim.org/entry/205950?search=sideroblastic&highlight=anemia", "OMIM:205950")]
    [InlineData("https://omim.org/entry/205950#inheritance", "OMIM:205950")]
    [InlineData("omim.org/entry/205950/", "OMIM:205950")]
    [InlineData("http://www.omim.org/205950", "OMIM:205950")]
    [InlineData("https://www.omim.org/phenotypicSeries/PS300751/", "OMIMPS:300751")]
    [InlineData("https://www.orpha.net/en/disease/detail/260305", "ORPHA:260305")]
    [InlineData("https://www.orpha.net/fr/disease/detail/260305?name=x&mode=name", "ORPHA:260305")]
    [InlineData("http://www.orpha.net/consor/cgi-bin/OC_Exp.php?lng=EN&Expert=260305", "ORPHA:260305")]
    [InlineData("https://www.orpha.net/consor/cgi-bin/OC_Exp.php?Expert=260305&lng=FR#x", "ORPHA:260305")]
    [InlineData("https://hpo.jax.org/browse/term/HP:0001250", "HP:0001250")]
    [InlineData("https://hpo.jax.org/app/browse/term/HP:0001250/", "HP:0001250")]
    [InlineData("https://hpo.jax.org/app/browse/disease/OMIM:205950", "OMIM:205950")]
    [InlineData("https://hpo.jax.org/app/browse/term/HP%3A0001250?x=1", "HP:0001250")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/19412178/", "PMID:19412178")]
    [InlineData("pubmed.ncbi.nlm.nih.gov/19412178/#affiliation-1", "PMID:19412178")]
    [InlineData("http://ncbi.nlm.nih.gov/pubmed/19412178?dopt=Abstract", "PMID:19412178")]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3084216/", "PMC:PMC3084216")]
    [InlineData("https://bioregistry.io/mondo:0008785", "MONDO:0008785")]
    [InlineData("bioregistry.io/MONDO:0008785/", "MONDO:0008785")]
    [InlineData("https://identifiers.org/mondo:0008785#x", "MONDO:0008785")]
    [InlineData("https://identifiers.org/MONDO:0008785", "MONDO:0008785")]
    [InlineData("http://www.identifiers.org/orphanet/260305/", "ORPHA:260305")]
    [InlineData("https://n2t.net/mondo:0008785", "MONDO:0008785")]
    [InlineData("purl.obolibrary.org/obo/HP_0001250", "HP:0001250")]
    [InlineData("http://purl.obolibrary.org/obo/HP_0001250/?x=y", "HP:0001250")]
    [InlineData("https://www.ncbi.nlm.nih.gov/gene/54977/", "NCBIGene:54977")]
    [InlineData("http://id.who.int/icd/entity/402558626", "ICD11:402558626")]
    [InlineData("https://doi.org/10.1038/s41597-022-01807-3", "DOI:10.1038/s41597-022-01807-3")]
    public void An_address_as_people_paste_it_is_an_identifier(string text, string expected) =>
        Assert.Equal(expected, Curie.Parse(text).ToString());

    [Theory]
    [InlineData("ICD10:D63.0*", "ICD10WHO:D63.0")]
    [InlineData("ICD10WHO:E10.2†", "ICD10WHO:E10.2")]
    [InlineData("ICD10WHO:E10.2+", "ICD10WHO:E10.2")]
    [InlineData("icd10cm:d64.0", "ICD10CM:D64.0")]
    [InlineData("ICD11:1B98", "ICD11:1B98")]
    [InlineData("ICD-11:ld24.9", "ICD11:LD24.9")]
    [InlineData("ICD11:402558626", "ICD11:402558626")]
    public void A_code_of_the_ICD_has_one_spelling(string text, string expected) =>
        Assert.Equal(expected, Curie.Parse(text).ToString());

    [Theory]
    [InlineData("https://omim.org/about", "expected for example OMIM:603903")]
    [InlineData("https://rarediseases.info.nih.gov/diseases/browse-by-first-letter", "expected for example GARD:6038")]
    [InlineData("https://hpo.jax.org/data/annotations", "is no")]
    [InlineData("ICD10:XYZ*", "expected for example ICD10WHO:C34")]
    public void An_address_or_code_of_nothing_says_what_was_expected(string text, string expected)
    {
        var error = Assert.Throws<FormatException>(() => Curie.Parse(text));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("sideroblastic anemia", "is not a valid identifier")]
    [InlineData("HP:123", "expected for example HP:0011140")]
    [InlineData("MONDO:", "is not a valid identifier")]
    [InlineData("https://example.org/thing/1", "is not a valid identifier")]
    [InlineData("OMIM:20595O", "expected for example OMIM:603903")]
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
