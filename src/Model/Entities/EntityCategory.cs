namespace KnowledgeGraph.Model;

/// <summary>The Biolink category of an entity in this graph.</summary>
public enum EntityCategory
{
    /// <summary>biolink:Disease: canonical ids MONDO, else OMIM, ORPHA, GARD, DECIPHER.</summary>
    Disease,

    /// <summary>biolink:Gene: canonical ids HGNC, else NCBIGene, ENSEMBL.</summary>
    Gene,

    /// <summary>biolink:PhenotypicFeature: every class of HPO, canonical ids HP.</summary>
    Phenotype,
}
