namespace KnowledgeGraph.Model;

/// <summary>A question for the entities that are related to each of several owners.</summary>
public sealed record RelatedQuery
{
    /// <summary>What is asked.</summary>
    public required RelatedField Field { get; init; }

    /// <summary>
    /// Which assertions count; edges group what remains. Between genes and phenotypes an edge rests on two steps: conditions on
    /// gene associations hold for the assertion of gene and disease, sources for both, all others for the assertion of disease and phenotype.
    /// </summary>
    public AssertionFilter Where { get; init; } = AssertionFilter.None;

    /// <summary>
    /// Which presence. Of edges between genes and phenotypes it is that of the phenotype in the diseases between. Present edges are those
    /// with at least one assertion that says so.
    /// </summary>
    public PresenceFilter Presence { get; init; }

    /// <summary>
    /// For an owner that is a phenotype: only assertions on the very term. Otherwise present assertions
    /// on a descendant and excluded ones on an ancestor count as well.
    /// </summary>
    public bool Direct { get; init; }

    /// <summary>For an owner that is a disease: what is said of its subtypes (descendants) counts as well.</summary>
    public bool IncludeSubtypes { get; init; }

    /// <summary>Only related entities at or below this term, in its own ontology's hierarchy.</summary>
    public Curie? Under { get; init; }

    /// <summary>The order of the edges.</summary>
    public RelatedOrder OrderBy { get; init; }

    /// <summary>Which part of each owner's list.</summary>
    public required PageRequest Page { get; init; }
}

/// <summary>Which related entities are asked for.</summary>
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
    /// An association that is negated leads nowhere.
    /// </summary>
    GenePhenotypes,

    /// <summary>
    /// Diseases that have a phenotype: any term of HPO, so modes of inheritance, onsets and so on as well
    /// (HAS_PHENOTYPE, HAS_INHERITANCE, HAS_ONSET, HAS_COURSE, HAS_MODIFIER, HAS_HISTORY).
    /// </summary>
    PhenotypeDiseases,

    /// <summary>Genes of the diseases that have a phenotype, as in <see cref="PhenotypeDiseases"/>; associations as in <see cref="GenePhenotypes"/>.</summary>
    PhenotypeGenes,
}

/// <summary>Orders of related entities; each ends in the entity's rank.</summary>
public enum RelatedOrder
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By the lower end of the frequency (`low`), greatest first, unknown last: so 1/1 does not come before 300/400.</summary>
    Frequency,

    /// <summary>By the number of assertions, most first.</summary>
    Assertions,
}

/// <summary>A related entity and what stands behind it.</summary>
public sealed class RelatedEdge
{
    /// <summary>The related entity.</summary>
    public required Entity Node { get; init; }

    /// <summary>Where it stands in the owner's list.</summary>
    public required PageKey Key { get; init; }

    /// <summary>What the assertions say together; see <see cref="EdgeSummary"/>.</summary>
    public Presence Presence { get; init; }

    /// <summary>How often, by all assertions together; null where none gives a frequency. See <see cref="EdgeSummary"/>.</summary>
    public PooledFrequency? Frequency { get; init; }

    /// <summary>Whether an assertion is about the owner and the related entity themselves, not about a subtype or another term of the hierarchy.</summary>
    public bool IsDirect { get; init; }

    /// <summary>
    /// What the indirect assertions are about: for an owner that is a phenotype the terms below (or, excluded, above) it,
    /// for a disease its subtypes that have the related entity. In rank order.
    /// </summary>
    public IReadOnlyList<Entity> Through { get; init; } = [];

    /// <summary>For edges between genes and phenotypes: the diseases between that have the phenotype, in rank order.</summary>
    public IReadOnlyList<Entity> Between { get; init; } = [];

    /// <summary>
    /// The diseases in which it is excluded, in rank order: between genes and phenotypes those between the two; where subtypes are
    /// included, the owner and these. Else empty.
    /// </summary>
    public IReadOnlyList<Entity> ExcludedIn { get; init; } = [];

    /// <summary>The rows of the assertions, rising; between genes and phenotypes those of both steps.</summary>
    public required IReadOnlyList<int> Assertions { get; init; }
}
