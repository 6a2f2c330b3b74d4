namespace KnowledgeGraph.Model;

/// <summary>The relationship that an assertion states between its subject and object. The subject is a disease, or a term for <see cref="SubclassOf"/>.</summary>
public enum RelationshipType
{
    /// <summary>Disease to an abnormality (HPO, at or below HP:0000118): biolink:has_phenotype.</summary>
    HasPhenotype,

    /// <summary>Disease to a mode of inheritance (HPO, below HP:0000005): biolink:has_mode_of_inheritance.</summary>
    HasInheritance,

    /// <summary>Disease to an age of onset (HPO, below HP:0003674).</summary>
    HasOnset,

    /// <summary>Disease to another aspect of its clinical course (HPO, the rest of HP:0031797).</summary>
    HasCourse,

    /// <summary>Disease to a clinical modifier (HPO, the rest of HP:0012823).</summary>
    HasModifier,

    /// <summary>Disease to an item of past medical history (HPO, below HP:0032443).</summary>
    HasHistory,

    /// <summary>Disease to a gene whose variants cause it.</summary>
    CausedBy,

    /// <summary>Disease to a gene that is associated with it in another way, or not known to cause it.</summary>
    AssociatedWith,

    /// <summary>Disease to a related condition.</summary>
    RelatedTo,

    /// <summary>A more specific disease or term to a more general one: biolink:subclass_of.</summary>
    SubclassOf,
}
