namespace KnowledgeGraph.Contract.Tests.Imported;

/// <summary>Writes stated facts as the files that their sources publish.</summary>
internal static class SourceTexts
{
    /// <summary>The text of every file.</summary>
    public static IEnumerable<string> Of(RandomSources sources) =>
    [
        .. sources.Hpo.Concat(sources.Mondo).Select(Obo),
        .. sources.Annotations.Select(Hpoa),
        .. sources.Mappings.Select(Sssom),
        Lines("ncbi_gene_id | gene_symbol | association_type | disease_id | source", sources.GenesToDisease.Select(row =>
            $"NCBIGene:{row.Gene} | AAA{row.Gene} | {row.Kind} | {row.Entry} | {(row.Entry.StartsWith("ORPHA", StringComparison.Ordinal) ? "http://www.orphadata.org/data/xml/en_product6.xml" : "ftp://ftp.ncbi.nlm.nih.gov/gene/DATA/mim2gene_medgen")}")),
        Lines("hgnc_id | symbol | name | locus_type | status | alias_symbol | prev_symbol | entrez_id | ensembl_gene_id | uniprot_ids", Enumerable.Range(1, RandomSources.ApprovedGenes).Select(gene =>
            $"HGNC:{gene} | AAA{gene} | gene {gene} | gene with protein product | Approved |  |  | {gene} |  | ")),
    ];

    private static string Obo(StatedOntology ontology) =>
        $"format-version: 1.2\ndata-version: {ontology.Name}/releases/{ontology.Date}\nontology: {ontology.Name}\n"
        + string.Concat(ontology.Terms.Select(term =>
            $"\n[Term]\nid: {term.Id}\nname: {term.Name}\n"
            + string.Concat(term.AlternativeIds.Select(id => $"alt_id: {id}\n"))
            + string.Concat(term.Parents.Select(parent => $"is_a: {parent}\n"))));

    private static string Hpoa(StatedAnnotations file) =>
        (file.Date is null ? "" : $"#version: {file.Date}\n")
        + Lines("database_id | disease_name | qualifier | hpo_id | reference | evidence | onset | frequency | sex | modifier | aspect | biocuration", file.Rows.Select(row =>
            $"{row.Entry} | Disease {row.Entry} | {(row.Not ? "NOT" : "")} | {row.Term} | {row.Publications} | {row.Evidence} | {row.Onset} | {row.Frequency} | {row.Sex} | {row.Modifiers} | {Aspect(row.Term)} | HPO:x[2020-01-01]"));

    private static string Sssom(StatedMappings set) =>
        $"# mapping_set_id: {set.SetId}\n{(set.Date is null ? "" : $"# mapping_set_version: {set.Date}\n")}"
        + Lines("subject_id | predicate_modifier | predicate_id | object_id | mapping_justification", set.Rows.Select(row =>
        {
            var predicate = row is { Turned: true, Predicate: "broad" } ? "narrow" : row.Predicate;
            var (subject, entry) = row.Turned ? (row.Entry, row.Term) : (row.Term, row.Entry);
            return $"{subject} | {(row.Denied ? "Not" : "")} | skos:{predicate}Match | {entry} | semapv:ManualMappingCuration";
        }));

    private static char Aspect(string term) => term switch
    {
        "HP:0000006" or "HP:0000007" => 'I',
        "HP:0003577" or "HP:0003593" => 'C',
        "HP:0012828" => 'M',
        _ => 'P',
    };

    // A pipe stands for a tab, so that tables are readable here.
    private static string Lines(string header, IEnumerable<string> rows) =>
        string.Concat(rows.Prepend(header).Select(row => row.Replace(" | ", "\t", StringComparison.Ordinal) + "\n"));
}
