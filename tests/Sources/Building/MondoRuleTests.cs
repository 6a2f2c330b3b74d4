using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>What Mondo's files say of genes and of entries of other resources, in OBO and in JSON.</summary>
public sealed class MondoRuleTests
{
    // Mondo's definitions compare its class with the source's entry: "mondoIsNarrowerThanSource" is a class below a broader entry, for which
    // Mondo's SSSOM files have skos:broadMatch.
    [Theory]
    [InlineData("OMIM:205950", "MONDO:equivalentTo", MappingPredicate.Exact)]
    [InlineData("ICD10CM:D64.0", "MONDO:mondoIsNarrowerThanSource", MappingPredicate.Broad)]
    [InlineData("ICD11:1", "MONDO:mondoIsBroaderThanSource", MappingPredicate.Narrow)]
    [InlineData("SCTID:1", "MONDO:relatedTo", MappingPredicate.Related)]
    [InlineData("SCTID:2", "MONDO:directSiblingOf", MappingPredicate.Close)]
    [InlineData("OMIM:100000", "MONDO:equivalentObsolete", MappingPredicate.Unqualified)]
    [InlineData("UMLS:C1856059", "MEDGEN:419129", MappingPredicate.Unqualified)]
    public async Task The_source_of_a_cross_reference_tells_how_the_entry_relates_to_the_disease(string id, string source, MappingPredicate expected)
    {
        using var obo = new SourceFolder().With("mondo.obo", Texts.Mondo(more: $"[Term]\nid: MONDO:0000020\nname: disease C\nxref: {id} {{source=\"MONDO:OTHER\", source=\"{source}\"}}\n"));
        using var json = new SourceFolder().With("mondo.json", Json(
            $$"""
            {"id": "http://purl.obolibrary.org/obo/MONDO_0000020", "lbl": "disease C", "type": "CLASS", "meta": {"xrefs": [
              {"val": "{{id}}", "meta": {"basicPropertyValues": [{"pred": "http://www.geneontology.org/formats/oboInOwl#source", "val": "{{source}}"} ]} } ]} }
            """));

        Assert.Equal(expected, Assert.Single((await obo.ImportAsync()).Text("MONDO:0000020").Xrefs).Predicate);
        Assert.Equal(expected, Assert.Single((await json.ImportAsync()).Text("MONDO:0000020").Xrefs).Predicate);
    }

    [Theory]
    [InlineData("has_material_basis_in_germline_mutation_in", GeneAssociation.Germline)]
    [InlineData("RO:0004003", GeneAssociation.Germline)]
    [InlineData("http://purl.obolibrary.org/obo/RO_0004003", GeneAssociation.Germline)]
    [InlineData("RO:0004001", GeneAssociation.GermlineGainOfFunction)]
    [InlineData("has_material_basis_in_loss_of_function_germline_mutation_in", GeneAssociation.GermlineLossOfFunction)]
    [InlineData("RO:0004004", GeneAssociation.Somatic)]
    [InlineData("has_major_susceptibility_factor", GeneAssociation.Susceptibility)]
    [InlineData("disease_has_basis_in_dysfunction_of", GeneAssociation.Causal)]
    [InlineData("RO:0004006", GeneAssociation.Unspecified)]
    public async Task A_relation_from_a_disease_to_a_gene_is_a_gene_association(string relation, GeneAssociation expected)
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo(more:
            $"[Term]\nid: MONDO:0010420\nname: sideroblastic anemia 1\nrelationship: {relation} http://identifiers.org/hgnc/397 {{source=\"MONDO:mim2gene_medgen\"}} ! has material basis in ALAS2\n"));
        var graph = await folder.ImportAsync();
        AssertAlas2(graph, expected);
    }

    [Fact]
    public async Task The_JSON_file_gives_the_same_gene_association_and_names_the_gene()
    {
        using var folder = new SourceFolder().With("mondo.json", Json(
            """{"id": "http://purl.obolibrary.org/obo/MONDO_0010420", "lbl": "sideroblastic anemia 1", "type": "CLASS"}, {"id": "http://identifiers.org/hgnc/397", "lbl": "ALAS2", "type": "CLASS"}""",
            """{"sub": "http://purl.obolibrary.org/obo/MONDO_0010420", "pred": "http://purl.obolibrary.org/obo/RO_0004003", "obj": "http://identifiers.org/hgnc/397"}"""));
        AssertAlas2(await folder.ImportAsync(), GeneAssociation.Germline);
    }

    private static void AssertAlas2(GraphContent graph, GeneAssociation expected)
    {
        var type = expected.IsCausal() ? RelationshipType.CausedBy : RelationshipType.AssociatedWith;
        var row = Assert.Single(graph.About("MONDO:0010420", type));
        Assert.Equal(("HGNC:397", expected, "infores:mondo"), (row.Object.ToString(), row.GeneAssociation!.Value, row.PrimarySource.ToString()));
        Assert.Equal("ALAS2", graph.Get<Gene>("HGNC:397").Symbol);
        Assert.Equal(["HGNC:397 Canonical"], graph.GenesOf("ALAS2"));
        Assert.Equal(0, graph.Count(ReportCodes.OtherRelations));
    }

    private static string Json(string nodes, string edges = "") =>
        $$"""{"graphs": [{"id": "http://purl.obolibrary.org/obo/mondo.owl", "meta": {"version": "http://purl.obolibrary.org/obo/mondo/releases/2025-01-07/mondo.owl"}, "nodes": [{{nodes}}], "edges": [{{edges}}]}]}""";
}
