namespace KnowledgeGraph.Model;

/// <summary>What an entity is; the Biolink categories this graph holds.</summary>
public enum EntityCategory
{
    /// <summary>biolink:Disease: canonical ids MONDO, else OMIM, ORPHA, GARD, DECIPHER.</summary>
    Disease,

    /// <summary>biolink:Gene: canonical ids HGNC, else NCBIGene, ENSEMBL.</summary>
    Gene,

    /// <summary>biolink:PhenotypicFeature: every class of HPO, canonical ids HP.</summary>
    Phenotype,
}
