namespace KnowledgeGraph.Model;

/// <summary>A query for the entities that are related to each of several owners.</summary>
public sealed record RelatedQuery
{
    /// <summary>The kind of related entities.</summary>
    public required RelatedField Field { get; init; }

    /// <summary>
    /// Which assertions count; edges group those that pass. An edge between a gene and a phenotype is based on two steps: conditions on gene
    /// associations apply to the assertion on gene and disease, sources to both, all others to the assertion on disease and phenotype.
    /// </summary>
    public AssertionFilter Where { get; init; } = AssertionFilter.None;

    /// <summary>
    /// The presence. For edges between genes and phenotypes it is that of the phenotype in the diseases between them. An edge is present if at
    /// least one assertion says so.
    /// </summary>
    public PresenceFilter Presence { get; init; }

    /// <summary>
    /// For an owner that is a phenotype: whether only assertions on the term itself count. Otherwise present assertions
    /// on descendants and excluded ones on ancestors count as well.
    /// </summary>
    public bool Direct { get; init; }

    /// <summary>For an owner that is a disease: whether assertions on its subtypes (descendants) count as well.</summary>
    public bool IncludeSubtypes { get; init; }

    /// <summary>Only related entities at or below this term, in its own ontology's hierarchy.</summary>
    public Curie? Under { get; init; }

    /// <summary>The order of the edges.</summary>
    public RelatedOrder OrderBy { get; init; }

    /// <summary>The page of each owner's list.</summary>
    public required PageRequest Page { get; init; }
}

/// <summary>The kinds of related entities.</summary>
public enum RelatedField
{
    /// <summary>Phenotypes of a disease (HAS_PHENOTYPE).</summary>
    DiseasePhenotypes,

    /// <summary>Modes of inheritance of a disease (HAS_INHERITANCE).</summary>
    DiseaseInheritance,

    /// <summary>Ages of onset of a disease (HAS_ONSET).</summary>
    DiseaseOnset,

    /// <summary>The clinical course of a disease (HAS_COURSE, HAS_MODIFIER, HAS_HISTORY).</summary>
    DiseaseCourse,

    /// <summary>Genes of a disease (CAUSED_BY, ASSOCIATED_WITH).</summary>
    DiseaseGenes,

    /// <summary>Related conditions of a disease, in both directions (RELATED_TO); never the disease itself.</summary>
    DiseaseConditions,

    /// <summary>Diseases of a gene.</summary>
    GeneDiseases,

    /// <summary>
    /// Phenotypes (HAS_PHENOTYPE) of the diseases of a gene; causal associations unless the filter names kinds of association or causality.
    /// Negated associations are not followed.
    /// </summary>
    GenePhenotypes,

    /// <summary>
    /// Diseases that have a phenotype, which can be any HPO term, including modes of inheritance and onsets
    /// (HAS_PHENOTYPE, HAS_INHERITANCE, HAS_ONSET, HAS_COURSE, HAS_MODIFIER, HAS_HISTORY).
    /// </summary>
    PhenotypeDiseases,

    /// <summary>Genes of the diseases that have a phenotype, as in <see cref="PhenotypeDiseases"/>; associations as in <see cref="GenePhenotypes"/>.</summary>
    PhenotypeGenes,
}

/// <summary>Orders of related entities. Ties are ordered by rank.</summary>
public enum RelatedOrder
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By the lower limit of the frequency (`low`), highest first, unknown last. Thus 1/1 does not precede 300/400.</summary>
    Frequency,

    /// <summary>By the number of assertions, highest first.</summary>
    Assertions,
}

/// <summary>A related entity with its assertions.</summary>
public sealed class RelatedEdge
{
    /// <summary>The related entity.</summary>
    public required Entity Node { get; init; }

    /// <summary>Where it stands in the owner's list.</summary>
    public required PageKey Key { get; init; }

    /// <summary>What all assertions together say; see <see cref="EdgeSummary"/>.</summary>
    public Presence Presence { get; init; }

    /// <summary>The frequency according to all assertions together; null if none states one. See <see cref="EdgeSummary"/>.</summary>
    public PooledFrequency? Frequency { get; init; }

    /// <summary>Whether an assertion is about the owner and the related entity themselves, and not only about a subtype or another term of the hierarchy.</summary>
    public bool IsDirect { get; init; }

    /// <summary>
    /// The subjects of indirect assertions: for an owner that is a phenotype its descendants (for exclusions its ancestors),
    /// for a disease its subtypes that have the related entity. In rank order.
    /// </summary>
    public IReadOnlyList<Entity> Through { get; init; } = [];

    /// <summary>For edges between genes and phenotypes: the diseases between them that have the phenotype, in rank order.</summary>
    public IReadOnlyList<Entity> Between { get; init; } = [];

    /// <summary>
    /// The diseases in which it is excluded, in rank order: for edges between genes and phenotypes the diseases between them; if subtypes are
    /// included, the owner and its subtypes. Else empty.
    /// </summary>
    public IReadOnlyList<Entity> ExcludedIn { get; init; } = [];

    /// <summary>The rows of the assertions, ascending; for edges between genes and phenotypes those of both steps.</summary>
    public required IReadOnlyList<int> Assertions { get; init; }
}
