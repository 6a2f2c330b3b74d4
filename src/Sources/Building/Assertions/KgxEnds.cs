using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Why an edge makes no assertion.</summary>
internal enum KgxObjection
{
    /// <summary>The graph does not hold such edges: one of the ends or the predicate is not part of it.</summary>
    NotHeld,

    /// <summary>A gene of another species, or of an unknown species.</summary>
    OtherSpecies,

    /// <summary>The prefix of one end is not registered, although the graph holds the predicate and the other end.</summary>
    UnknownPrefix,

    /// <summary>The predicate is not in any known vocabulary.</summary>
    UnknownPredicate,

    /// <summary>The Biolink Model does not allow the predicate between such ends.</summary>
    WrongEnds,
}

/// <summary>Checks the ends of KGX edges by their namespaces.</summary>
internal sealed class KgxEnds(AssertionScope scope, HashSet<Curie> otherSpecies)
{
    /// <summary>Whether the graph joins these ends with this predicate. True for malformed identifiers, which are reported later.</summary>
    public bool AreJoined(KgxEdge edge, KgxMeaning meaning)
    {
        if (IsUnregistered(edge.Subject) || IsUnregistered(edge.Object))
        {
            return false;
        }

        if (!scope.Curies.TryRead(edge.Subject, out var subject, out _) || !scope.Curies.TryRead(edge.Object, out var target, out _))
        {
            return true;
        }

        return meaning switch
        {
            { Type: RelationshipType.SubclassOf } => (IsDisease(subject) && IsDisease(target)) || (subject.Prefix == "HP" && target.Prefix == "HP"),
            { ObjectCategory: EntityCategory.Phenotype } => IsDisease(subject) && target.Prefix == "HP",
            { ObjectCategory: EntityCategory.Gene } => (IsDisease(subject) && IsGene(target)) || (IsGene(subject) && IsDisease(target)),
            _ => IsDisease(subject) && IsDisease(target),
        };
    }

    /// <summary>Why an edge makes no assertion: its ends are not joined, or its predicate has no meaning in this graph.</summary>
    public KgxObjection WhyNot(KgxEdge edge)
    {
        var (subject, target) = (CategoryOf(edge.Subject), CategoryOf(edge.Object));
        if (subject is null || target is null)
        {
            var isHalfKnown = subject is not null ? IsUnregistered(edge.Object) : target is not null && IsUnregistered(edge.Subject);
            return isHalfKnown && KgxPredicates.Of(edge) is not null ? KgxObjection.UnknownPrefix : KgxObjection.NotHeld;
        }

        if (KgxPredicates.Of(edge) is null)
        {
            return PredicateNames.IsKnown(edge.Predicate) ? KgxObjection.NotHeld : KgxObjection.UnknownPredicate;
        }

        // The graph derives relations between genes and phenotypes itself.
        var isDerived = (subject, target) is (EntityCategory.Gene, EntityCategory.Phenotype) or (EntityCategory.Phenotype, EntityCategory.Gene);
        return KgxPredicates.HasFixedEnds(edge.Predicate) && !isDerived ? KgxObjection.WrongEnds : KgxObjection.NotHeld;
    }

    /// <summary>
    /// Whether a gene of the edge is, or may be, of another species. If HGNC was read, a gene that neither HGNC nor a node
    /// contains is not assumed to be human.
    /// </summary>
    public bool HasForeignGene(KgxEdge edge) => IsForeignGene(edge.Subject) || IsForeignGene(edge.Object);

    public bool IsPhenotype(string text) => CategoryOf(text) == EntityCategory.Phenotype;

    public bool IsGene(string text) => CategoryOf(text) == EntityCategory.Gene;

    private bool IsForeignGene(string text)
    {
        if (!scope.Curies.TryRead(text, out var id, out _) || !IsGene(id))
        {
            return false;
        }

        return otherSpecies.Contains(id) || IdentifierSpaces.IsOfOtherSpecies(id)
            || (scope.Genes.HasHgnc && id.Prefix != "HGNC" && !scope.Entities.Contains(scope.Genes.Canonical(id)));
    }

    private EntityCategory? CategoryOf(string text) =>
        !scope.Curies.TryRead(text, out var id, out _) ? null
        : IsDisease(id) ? EntityCategory.Disease
        : IdentifierSpaces.CategoryOf(id);

    private bool IsUnregistered(string text) => scope.Curies.UnregisteredPrefix(text) is not null;

    private bool IsDisease(Curie id) => IdentifierSpaces.MayBeDisease(id) || scope.Diseases.IsMapped(id);

    private static bool IsGene(Curie id) => IdentifierSpaces.CategoryOf(id) == EntityCategory.Gene;
}
