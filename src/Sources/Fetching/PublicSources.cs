using static KnowledgeGraph.Sources.Catalog.SourceKind;

namespace KnowledgeGraph.Sources.Fetching;

/// <summary>The public files of the full graph. docs/sources.md lists the same files; a test compares the two.</summary>
public static class PublicSources
{
    private const string HpoLicense = "HPO licence";
    private const string MondoLicense = "CC BY 4.0";
    private const string MappingLicense = "CC0 1.0";
    private const string HgncLicense = "CC0 1.0";
    private const string GardLicense = "public domain";
    private const string OrphadataLicense = "CC BY 4.0";
    private const string Obo = "https://purl.obolibrary.org/obo/";
    private const string Hgnc = "https://storage.googleapis.com/public-download-files/hgnc/tsv/tsv/";
    private const string Gard = "https://raw.githubusercontent.com/ncats/RDAS/master/RDAS_GARD/src/";
    private const string Translation = "https://raw.githubusercontent.com/obophenotype/hpo-translations/main/babelon/";

    /// <summary>All files, in the order in which they are fetched.</summary>
    public static IReadOnlyList<PublicSource> All { get; } =
    [
        new("hp.json", new Uri(Obo + "hp.json"), ObographsOntology, HpoLicense, "Human Phenotype Ontology"),
        new("phenotype.hpoa", new Uri(Obo + "hp/hpoa/phenotype.hpoa"), HpoAnnotations, HpoLicense, "Phenotypes of diseases"),
        new("genes_to_disease.txt", new Uri(Obo + "hp/hpoa/genes_to_disease.txt"), GenesToDisease, HpoLicense, "Genes of diseases"),
        new("mondo.obo", new Uri(Obo + "mondo.obo"), OboOntology, MondoLicense, "Mondo Disease Ontology"),
        .. new[]
        {
            "mondo_exactmatch_doid", "mondo_exactmatch_icd10cm", "mondo_exactmatch_medgen", "mondo_exactmatch_mesh",
            "mondo_exactmatch_ncit", "mondo_exactmatch_omim", "mondo_exactmatch_omimps", "mondo_exactmatch_orphanet",
            "mondo_exactmatch_umls", "mondo_broadmatch_icd10cm", "mondo_closematch_meddra", "mondo_narrowmatch_icd10cm",
            "mondo_hasdbxref_gard",
        }.Select(Mapping),
        new("hgnc_complete_set.txt", new Uri(Hgnc + "hgnc_complete_set.txt"), HgncGenes, HgncLicense, "Approved human genes"),
        new("hgnc_withdrawn.txt", new Uri(Hgnc + "withdrawn.txt"), HgncWithdrawn, HgncLicense, "Withdrawn gene symbols"),
        new("GARD.csv", new Uri(Gard + "GARD.csv"), GardDiseases, GardLicense, "Rare diseases"),
        new("GARD_genes.csv", new Uri(Gard + "GARD_genes.csv"), GardGenes, OrphadataLicense, "Genes of rare diseases, from Orphadata"),
        new("GARD_xrefs.csv", new Uri(Gard + "GARD_xrefs.csv"), GardXrefs, GardLicense, "Cross-references of rare diseases"),
        new("gard_to_gard_mappings.csv", new Uri(Gard + "gard_to_gard_mappings.csv"), GardParents, GardLicense, "Hierarchy of rare diseases"),
        .. new[] { ("de", "German"), ("es", "Spanish"), ("fr", "French"), ("ja", "Japanese"), ("zh", "Chinese") }.Select(Language),
    ];

    private static PublicSource Mapping(string set)
    {
        var name = set + ".sssom.tsv";
        return new(name, new Uri($"{Obo}mondo/mappings/{name}"), SssomMappings, MappingLicense, $"Mappings of Mondo to {set.Split('_')[2]}");
    }

    private static PublicSource Language((string Tag, string Name) language)
    {
        var name = $"hp-{language.Tag}.babelon.tsv";
        return new(name, new Uri(Translation + name), BabelonTranslations, HpoLicense, $"HPO in {language.Name}");
    }
}
