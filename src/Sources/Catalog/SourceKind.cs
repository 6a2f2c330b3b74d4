namespace KnowledgeGraph.Sources.Catalog;

/// <summary>The formats that can be read.</summary>
public enum SourceKind
{
    /// <summary>An ontology as obographs JSON.</summary>
    ObographsOntology,

    /// <summary>An ontology as OBO 1.2 or 1.4.</summary>
    OboOntology,

    /// <summary>HPO's disease annotations, <c>phenotype.hpoa</c>.</summary>
    HpoAnnotations,

    /// <summary>HPO's <c>genes_to_disease.txt</c>.</summary>
    GenesToDisease,

    /// <summary>HPO's <c>genes_to_phenotype.txt</c>.</summary>
    GenesToPhenotype,

    /// <summary>HGNC's approved genes.</summary>
    HgncGenes,

    /// <summary>HGNC's withdrawn and merged symbols.</summary>
    HgncWithdrawn,

    /// <summary>GARD's diseases.</summary>
    GardDiseases,

    /// <summary>GARD's gene associations.</summary>
    GardGenes,

    /// <summary>GARD's cross-references.</summary>
    GardXrefs,

    /// <summary>GARD's hierarchy.</summary>
    GardParents,

    /// <summary>Mappings as SSSOM TSV.</summary>
    SssomMappings,

    /// <summary>Translations as Babelon TSV.</summary>
    BabelonTranslations,

    /// <summary>Nodes of a graph as KGX: TSV, CSV or JSON Lines.</summary>
    KgxNodes,

    /// <summary>Edges of a graph as KGX, in the same syntax.</summary>
    KgxEdges,

    /// <summary>Nodes and edges of a graph as KGX JSON.</summary>
    KgxGraph,

    /// <summary>Paragraphs that introduce diseases, as in <c>seed/overviews.tsv</c>.</summary>
    Overviews,
}

/// <summary>Display names of the formats.</summary>
public static class SourceKinds
{
    /// <summary>The format in words, such as <c>Human Phenotype Ontology annotations</c>.</summary>
    public static string Describe(this SourceKind kind) => kind switch
    {
        SourceKind.ObographsOntology => "obographs JSON ontology",
        SourceKind.OboOntology => "OBO ontology",
        SourceKind.HpoAnnotations => "Human Phenotype Ontology annotations",
        SourceKind.GenesToDisease => "HPO gene-disease associations",
        SourceKind.GenesToPhenotype => "HPO gene-phenotype associations",
        SourceKind.HgncGenes => "HGNC approved genes",
        SourceKind.HgncWithdrawn => "HGNC withdrawn symbols",
        SourceKind.GardDiseases => "GARD diseases",
        SourceKind.GardGenes => "GARD gene associations",
        SourceKind.GardXrefs => "GARD cross-references",
        SourceKind.GardParents => "GARD hierarchy",
        SourceKind.SssomMappings => "SSSOM mappings",
        SourceKind.BabelonTranslations => "Babelon translations",
        SourceKind.KgxNodes => "KGX nodes",
        SourceKind.KgxEdges => "KGX edges",
        SourceKind.KgxGraph => "KGX graph",
        SourceKind.Overviews => "disease overviews",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown format"),
    };
}
