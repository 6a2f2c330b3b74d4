using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// One statement of one source, never dropped and never merged with another statement: its normalised content, its content
/// as stated, and its origin.
/// </summary>
[GraphQLName("Assertion")]
public sealed class AssertionNode
{
    private readonly Assertion _assertion;

    internal AssertionNode(Assertion assertion, string release)
    {
        _assertion = assertion;
        Release = release;
    }

    /// <summary>A stable id: `a` and 22 characters, a hash of the content and an occurrence number among equal rows.</summary>
    [ID]
    public string Id => _assertion.Id;

    /// <summary>The content hash of the release that contains the assertion.</summary>
    public string Release { get; }

    /// <summary>The type of relationship.</summary>
    public RelationshipType Type => _assertion.Type;

    /// <summary>The subject as the source states it.</summary>
    public string StatedSubject => _assertion.StatedSubject;

    /// <summary>The object as the source states it.</summary>
    public string StatedObject => _assertion.StatedObject;

    /// <summary>The predicate as the source states it: an aspect, an association type, a KGX predicate or relation.</summary>
    public string? StatedPredicate => _assertion.StatedPredicate;

    /// <summary>The entry to which we attribute the statement, if it differs from the stated one.</summary>
    public Attribution? AttributedTo => _assertion.AttributedTo is { } disease
        ? new Attribution(disease, _assertion.AttributionReason, Release)
        : null;

    /// <summary>The resource that first made the statement (`infores:`).</summary>
    public Curie PrimarySource => _assertion.PrimarySource;

    /// <summary>The resources that passed it on to this graph (`infores:`).</summary>
    public IReadOnlyList<Curie> Aggregators => _assertion.Aggregators;

    /// <summary>The publications and entries it cites, in the order of the source.</summary>
    public IEnumerable<Reference> Publications => _assertion.Publications.Select(id => new Reference(id));

    /// <summary>The evidence code as the source gives it, for example `PCS`, `TAS`, `IEA`.</summary>
    public string? Evidence => _assertion.Evidence;

    /// <summary>Who annotated the row and when, as the source states it, for example `HPO:skoehler[2017-07-13]`.</summary>
    public IReadOnlyList<string> Biocuration => _assertion.Biocuration;

    /// <summary>Whether the assertion states that the relationship does not hold.</summary>
    public bool Negated => _assertion.Negated;

    /// <summary>How often the phenotype occurs; null for assertions that are not about phenotypes.</summary>
    public FrequencyNode? Frequency => _assertion.Type is RelationshipType.HasPhenotype || _assertion.Frequency is not null
        ? new FrequencyNode(_assertion.Frequency)
        : null;

    /// <summary>The sex to which the assertion is limited.</summary>
    public Sex? Sex => _assertion.Sex;

    /// <summary>For genes: the kind of association of gene and disease.</summary>
    public GeneAssociation? GeneAssociation => _assertion.GeneAssociation;

    /// <summary>For genes: the origin of the variants; null if the source does not state it.</summary>
    public VariantOrigin? Origin => _assertion.GeneAssociation?.Origin();

    /// <summary>For related conditions: how the subject is related to the object.</summary>
    public RelatedConditionKind? ConditionKind => _assertion.ConditionKind;

    /// <summary>The subject of the assertion: a disease, or a term for `SUBCLASS_OF`.</summary>
    public async Task<Entity> GetSubjectAsync(EntityLoader entities, CancellationToken cancellationToken) =>
        (await entities.LoadAsync(new EntityKey(Release, _assertion.Subject), cancellationToken))!;

    /// <summary>The object of the assertion: the entity to which the subject is related.</summary>
    public async Task<Entity> GetObjectAsync(EntityLoader entities, CancellationToken cancellationToken) =>
        (await entities.LoadAsync(new EntityKey(Release, _assertion.Object), cancellationToken))!;

    /// <summary>For phenotypes: the age at which the phenotype begins (HP).</summary>
    public async Task<Phenotype?> GetOnsetAsync(EntityLoader entities, CancellationToken cancellationToken) =>
        _assertion.Onset is { } onset
            ? await entities.LoadAsync(new EntityKey(Release, onset), cancellationToken) as Phenotype
            : null;

    /// <summary>For phenotypes: clinical modifiers (HP).</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public async Task<IReadOnlyList<Phenotype>> GetModifiersAsync(EntityLoader entities, CancellationToken cancellationToken)
    {
        var modifiers = await entities.LoadAsync([.. _assertion.Modifiers.Select(id => new EntityKey(Release, id))], cancellationToken);
        return [.. modifiers.Select(modifier => (Phenotype)modifier!)];
    }
}
