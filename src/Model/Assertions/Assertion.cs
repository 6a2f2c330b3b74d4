namespace KnowledgeGraph.Model;

/// <summary>
/// What one source says about a subject and an object. It is never dropped and never collapsed with another one: it keeps what it says
/// after normalisation, what it said before, and where it comes from.
/// </summary>
public sealed record Assertion
{
    /// <summary>
    /// A stable id: <c>a</c> and 22 characters, a hash of the content and an occurrence number among equal rows; empty before the assertion
    /// is part of a release.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>The row number in its release, which is the order of assertions; −1 before the assertion is part of a release.</summary>
    public int Row { get; init; } = -1;

    /// <summary>How the subject is related to the object.</summary>
    public required RelationshipType Type { get; init; }

    /// <summary>The canonical id of the subject.</summary>
    public required Curie Subject { get; init; }

    /// <summary>The canonical id of the object.</summary>
    public required Curie Object { get; init; }

    /// <summary>The subject as the source states it.</summary>
    [Stored(1, "stated_subject", IdPart = IdPart.Reference)]
    public required string StatedSubject { get; init; }

    /// <summary>The object as the source states it.</summary>
    [Stored(2, "stated_object", IdPart = IdPart.Reference)]
    public required string StatedObject { get; init; }

    /// <summary>The predicate as the source states it: an aspect, an association type, a KGX predicate or relation.</summary>
    [Stored(14, "stated_predicate")]
    public string? StatedPredicate { get; init; }

    /// <summary>The disease that the assertion is attributed to, if it is not the stated one; see <see cref="AttributionReason"/>.</summary>
    [Stored(13, "attributed_to", IdPart = IdPart.Value)]
    public Curie? AttributedTo { get; init; }

    /// <summary>Why the assertion is attributed to another disease.</summary>
    [Stored(15, "attribution_reason")]
    public string? AttributionReason { get; init; }

    /// <summary>The resource that first made the assertion, an <c>infores:</c> identifier.</summary>
    [Stored(3, "primary_source", IdPart = IdPart.Value)]
    public required Curie PrimarySource { get; init; }

    /// <summary>The resources through which it reached this graph, <c>infores:</c> identifiers, in ordinal order.</summary>
    [Stored(16, "aggregators")]
    public IReadOnlyList<Curie> Aggregators { get; init; } = [];

    /// <summary>The publications and entries it cites, in the order of the source: CURIEs if their prefix is registered, otherwise as stated.</summary>
    [Stored(4, "publications", IdPart = IdPart.Value)]
    public IReadOnlyList<string> Publications { get; init; } = [];

    /// <summary>The evidence code as the source gives it, for example PCS, TAS, IEA.</summary>
    [Stored(5, "evidence", IdPart = IdPart.Value)]
    public string? Evidence { get; init; }

    /// <summary>Whether it says that the relationship does not hold: NOT, <c>0/n</c> or HP:0040285.</summary>
    [Stored(6, "negated", IdPart = IdPart.Value)]
    public bool Negated { get; init; }

    /// <summary>For phenotypes: the frequency; null if the source gives none.</summary>
    [Stored(7, "frequency", IdPart = IdPart.Value)]
    public Frequency? Frequency { get; init; }

    /// <summary>The age of onset of the phenotype (HP), or null.</summary>
    [Stored(8, "onset", IdPart = IdPart.Value)]
    public Curie? Onset { get; init; }

    /// <summary>The sex that it is limited to, or null.</summary>
    [Stored(9, "sex", IdPart = IdPart.Value)]
    public Sex? Sex { get; init; }

    /// <summary>Clinical modifiers of the phenotype (HP).</summary>
    [Stored(10, "modifiers", IdPart = IdPart.Value)]
    public IReadOnlyList<Curie> Modifiers { get; init; } = [];

    /// <summary>For genes: the kind of association.</summary>
    [Stored(11, "gene_association", IdPart = IdPart.Value)]
    public GeneAssociation? GeneAssociation { get; init; }

    /// <summary>For related conditions: the kind of relation.</summary>
    [Stored(12, "condition_kind", IdPart = IdPart.Value)]
    public RelatedConditionKind? ConditionKind { get; init; }

    /// <summary>Who annotated the row and when, as the source states it, for example <c>HPO:skoehler[2017-07-13]</c>.</summary>
    [Stored(17, "biocuration", Since = 4)]
    public IReadOnlyList<string> Biocuration { get; init; } = [];
}
