using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class OntologyProductTests
{
    [Theory]
    [InlineData("hp")]
    [InlineData("hp.obo")]
    [InlineData("hpo")]
    [InlineData("http://purl.obolibrary.org/obo/hp.owl")]
    [InlineData("http://purl.obolibrary.org/obo/hp/releases/2025-01-16/hp.json")]
    [InlineData("hp/releases/2025-01-16/hp.obo")]
    public void The_main_file_of_an_ontology_is_known_in_every_spelling_of_its_id(string id) =>
        Assert.Equal(new OntologyProduct("hp", "hp", IsSubset: false), OntologyProduct.Of(id));

    [Theory]
    [InlineData("hp/hp-base", "hp", "hp-base")]
    [InlineData("hp-base.obo", "hp", "hp-base")]
    [InlineData("http://purl.obolibrary.org/obo/hp/hp-base.obo", "hp", "hp-base")]
    [InlineData("http://purl.obolibrary.org/obo/hp/hp-base.owl", "hp", "hp-base")]
    [InlineData("hp/releases/2025-01-16/hp-base.owl", "hp", "hp-base")]
    [InlineData("http://purl.obolibrary.org/obo/hp/releases/2025-01-16/hp-base.json", "hp", "hp-base")]
    [InlineData("hp/hp-international", "hp", "hp-international")]
    [InlineData("hp/hp-simple-non-classified", "hp", "hp-simple-non-classified")]
    [InlineData("hp-full", "hp", "hp-full")]
    [InlineData("mondo/mondo-base", "mondo", "mondo-base")]
    [InlineData("http://purl.obolibrary.org/obo/mondo/mondo-simple.owl", "mondo", "mondo-simple")]
    [InlineData("mondo/mondo-with-equivalents", "mondo", "mondo-with-equivalents")]
    public void A_product_with_all_terms_is_of_its_ontology(string id, string resource, string name) =>
        Assert.Equal(new OntologyProduct(resource, name, IsSubset: false), OntologyProduct.Of(id));

    [Theory]
    [InlineData("mondo/subsets/mondo-rare", "mondo-rare")]
    [InlineData("http://purl.obolibrary.org/obo/mondo/subsets/mondo-rare.obo", "mondo-rare")]
    [InlineData("http://purl.obolibrary.org/obo/mondo/releases/2025-01-07/subsets/mondo-rare.json", "mondo-rare")]
    [InlineData("mondo/mondo-clingen", "mondo-clingen")]
    [InlineData("mondo-clingen.obo", "mondo-clingen")]
    [InlineData("mondo/subsets/nord_rare", "nord_rare")]
    public void A_product_with_some_of_the_terms_is_a_subset(string id, string name) =>
        Assert.Equal(new OntologyProduct("mondo", name, IsSubset: true), OntologyProduct.Of(id));

    [Theory]
    [InlineData("doid")]
    [InlineData("http://purl.obolibrary.org/obo/hp/imports/ro_import.owl")]
    [InlineData("mp/mp-base")]
    [InlineData("hpath")]
    public void Other_ontologies_are_themselves(string id)
    {
        var product = OntologyProduct.Of(id);
        Assert.NotEqual("hp", product.Resource);
        Assert.Equal((product.Resource, false), (product.Name, product.IsSubset));
    }
}
