using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Why an edge makes no statement.</summary>
internal enum KgxObjection
{
    /// <summary>The graph has no place for the edge: it does not hold one of its ends, or the predicate.</summary>
    NotHeld,

    /// <summary>A gene of another species, or of a species that no file tells.</summary>
    OtherSpecies,

    /// <summary>An end has a prefix that is not registered, while the predicate and the other end are held.</summary>
    UnknownPrefix,

    /// <summary>No vocabulary knows the predicate.</summary>
    UnknownPredicate,

    /// <summary>The Biolink Model does not allow the predicate between such ends.</summary>
    WrongEnds,
}

/// <summary>Judges the ends of KGX edges by their namespaces.</summary>
internal sealed class KgxEnds(StatementScope scope, HashSet<Curie> otherSpecies)
{
    /// <summary>Whether the ends of an edge are what its predicate joins here; bad identifiers are listed when the edge is read.</summary>
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

    /// <summary>What speaks against an edge that is not joined, or has a predicate without a meaning here.</summary>
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

        // Between genes and phenotypes the graph answers by itself.
        var isDerived = (subject, target) is (EntityCategory.Gene, EntityCategory.Phenotype) or (EntityCategory.Phenotype, EntityCategory.Gene);
        return KgxPredicates.HasFixedEnds(edge.Predicate) && !isDerived ? KgxObjection.WrongEnds : KgxObjection.NotHeld;
    }

    /// <summary>
    /// Whether a gene of the edge is one of another species, or may be: where HGNC was read, a gene that neither HGNC nor a
    /// node names is not taken for a human one.
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
