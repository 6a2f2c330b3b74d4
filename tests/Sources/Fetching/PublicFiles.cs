using System.Text;
using KnowledgeGraph.Sources.Catalog;
using KnowledgeGraph.Sources.Fetching;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>A file of a few rows for each public source, made up around one disease, one gene and one phenotype.</summary>
internal static class PublicFiles
{
    /// <summary>Serves the files under their names.</summary>
    public static RequestDelegate Mirror { get; } = context =>
        PublicSources.All.FirstOrDefault(source => $"/{source.Name}" == context.Request.Path) is { } source
            ? Answer.Whole(Of(source), $"\"{source.Name}\"")(context)
            : Answer.Status(StatusCodes.Status404NotFound)(context);

    /// <summary>The content of a file.</summary>
    public static byte[] Of(PublicSource source) => Encoding.UTF8.GetBytes(TextOf(source).Replace(" | ", "\t", StringComparison.Ordinal));

    private static string TextOf(PublicSource source) => source.Kind switch
    {
        SourceKind.ObographsOntology => """
            {"graphs":[{"id":"http://purl.obolibrary.org/obo/hp.json","meta":{"version":"http://purl.obolibrary.org/obo/hp/releases/2026-01-01/hp.json"},
            "nodes":[{"id":"http://purl.obolibrary.org/obo/HP_0000118","lbl":"Phenotypic abnormality","type":"CLASS"},
            {"id":"http://purl.obolibrary.org/obo/HP_0001873","lbl":"Thrombocytopenia","type":"CLASS"}],
            "edges":[{"sub":"http://purl.obolibrary.org/obo/HP_0001873","pred":"is_a","obj":"http://purl.obolibrary.org/obo/HP_0000118"}]}]}
            """,
        SourceKind.OboOntology => "format-version: 1.4\ndata-version: mondo/releases/2026-01-01/mondo.obo\nontology: mondo\n\n[Term]\nid: MONDO:0000001\nname: disease\n\n[Term]\nid: MONDO:0000010\nname: disease A\nis_a: MONDO:0000001\n",
        SourceKind.HpoAnnotations => "#version: 2026-01-01\ndatabase_id | disease_name | qualifier | hpo_id | reference | evidence | onset | frequency | sex | modifier | aspect | biocuration\nOMIM:100100 | Disease A | NOT | HP:0001873 | PMID:1 | PCS |  |  |  |  | P | HPO:x[2020-01-01]\n",
        SourceKind.GenesToDisease => "ncbi_gene_id | gene_symbol | association_type | disease_id | source\nNCBIGene:7 | AAA | MENDELIAN | OMIM:100100 | ftp://ftp.ncbi.nlm.nih.gov/gene/DATA/mim2gene_medgen\n",
        SourceKind.SssomMappings => MappingSet(source.Name),
        SourceKind.HgncGenes => "hgnc_id | symbol | name | locus_type | status | alias_symbol | prev_symbol | entrez_id | ensembl_gene_id | uniprot_ids\nHGNC:1 | AAA | gene A | gene with protein product | Approved |  |  | 7 |  | \n",
        SourceKind.HgncWithdrawn => "HGNC_ID | STATUS | WITHDRAWN_SYMBOL | MERGED_INTO_REPORT(S) (i.e HGNC_ID|SYMBOL|STATUS)\nHGNC:2 | Merged/Split | OLD | HGNC:1|AAA|Approved\n",
        SourceKind.GardDiseases => "GardID,DataSource,SourceID,ClassificationLevel,DisorderType,Name,Synonym\nGARD:0000001,OMIM,OMIM:100100,Disorder,Disease,disease A,A disease\nGARD:0000002,Orphanet,ORPHA:2,Group of disorders,Category,group,\n",
        SourceKind.GardGenes => "GardID,DataSource,SourceID,SourceLabelID,GeneCount,GeneSymbol,GeneSynonym,GeneTitle,GeneType,Locus,AssociationType,AssociationStatus,Reference,OMIM,Ensembl,IUPHAR,SwissProt,Reactome,GeneIdentifier\nGARD:0000001,OMIM,100100,OMIM:100100,1,AAA,,gene A,,,,,,,,,,,HGNC:1\n",
        SourceKind.GardXrefs => "GardID,XrefSource,SourceID,MapRelationship\nGARD:0000001,OMIM,100100,Exact\n",
        SourceKind.GardParents => "PARENT_GARD,CHILD_GARD\nGARD:0000002,GARD:0000001\n",
        SourceKind.BabelonTranslations => $"subject_id | predicate_id | source_language | source_value | translation_language | translation_value | translation_status\nHP:0001873 | rdfs:label | en | Thrombocytopenia | {source.Name.Split('-', '.')[1]} | Thrombo | OFFICIAL\n",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source.Kind, "no public source has this format"),
    };

    private static string MappingSet(string name)
    {
        var words = name.Split('_', '.');
        var predicate = words[1] switch
        {
            "exactmatch" => "skos:exactMatch",
            "broadmatch" => "skos:broadMatch",
            "narrowmatch" => "skos:narrowMatch",
            "closematch" => "skos:closeMatch",
            _ => "oboInOwl:hasDbXref",
        };
        var entry = words[2] switch
        {
            "doid" => "DOID:1",
            "icd10cm" => "ICD10CM:D64.0",
            "medgen" => "MEDGEN:1",
            "mesh" => "MESH:D000001",
            "ncit" => "NCIT:C1",
            "omim" => "OMIM:100100",
            "omimps" => "OMIMPS:100100",
            "orphanet" => "Orphanet:1",
            "umls" => "UMLS:C0000001",
            "meddra" => "MEDDRA:10000001",
            "gard" => "GARD:0000001",
            var other => throw new InvalidOperationException($"{other} is not known here"),
        };
        var id = $"http://purl.obolibrary.org/obo/mondo/mappings/{name}";
        return $"# mapping_set_id: {id}\n# mapping_set_version: {id.Replace("/mappings", "/releases/2026-01-01/mappings", StringComparison.Ordinal)}\nsubject_id | subject_label | predicate_id | object_id | mapping_justification\nMONDO:0000010 | disease A | {predicate} | {entry} | semapv:ManualMappingCuration\n";
    }
}
