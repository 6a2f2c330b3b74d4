namespace KnowledgeGraph.Model;

/// <summary>
/// One statement of one source, never dropped and never collapsed with another:
/// what it says after normalisation, what it said before, and where it comes from.
/// </summary>
public sealed class Assertion
{
    /// <summary>A stable id: <c>a</c> and 22 characters, a hash of the content and an occurrence number among equal rows.</summary>
    public required string Id { get; init; }

    /// <summary>The row number in its release; the order of assertions.</summary>
    public required int Row { get; init; }

    /// <summary>What is said.</summary>
    public required RelationshipType Type { get; init; }

    /// <summary>The canonical id of the subject.</summary>
    public required Curie Subject { get; init; }

    /// <summary>The canonical id of the object.</summary>
    public required Curie Object { get; init; }

    /// <summary>The subject as the source states it.</summary>
    public required string StatedSubject { get; init; }

    /// <summary>The object as the source states it.</summary>
    public required string StatedObject { get; init; }

    /// <summary>The predicate as the source states it: an aspect, an association type, a KGX predicate or relation.</summary>
    public string? StatedPredicate { get; init; }

    /// <summary>The disease that our reading attributes the statement to, where it is another than the one stated; see <see cref="AttributionReason"/>.</summary>
    public Curie? AttributedTo { get; init; }

    /// <summary>Why the statement is attributed to another disease.</summary>
    public string? AttributionReason { get; init; }

    /// <summary>The resource that first made the statement, an <c>infores:</c> identifier.</summary>
    public required Curie PrimarySource { get; init; }

    /// <summary>The resources through which it reached this graph, <c>infores:</c> identifiers, in ordinal order.</summary>
    public IReadOnlyList<Curie> Aggregators { get; init; } = [];

    /// <summary>The publications and entries it cites, in the order of the source: CURIEs where their prefix is registered, else as stated.</summary>
    public IReadOnlyList<string> Publications { get; init; } = [];

    /// <summary>The evidence code as the source gives it, for example PCS, TAS, IEA.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether the statement is that the relationship does not hold: NOT, <c>0/n</c> or HP:0040285.</summary>
    public bool Negated { get; init; }

    /// <summary>How often, for phenotypes; null where the source gives nothing.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>The age of onset of the phenotype (HP), or null.</summary>
    public Curie? Onset { get; init; }

    /// <summary>The sex it is limited to, or null.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Clinical modifiers of the phenotype (HP).</summary>
    public IReadOnlyList<Curie> Modifiers { get; init; } = [];

    /// <summary>For genes: in what way.</summary>
    public GeneAssociation? GeneAssociation { get; init; }

    /// <summary>For related conditions: in what way.</summary>
    public RelatedConditionKind? ConditionKind { get; init; }
}
