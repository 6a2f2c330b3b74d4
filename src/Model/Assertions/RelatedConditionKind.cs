namespace KnowledgeGraph.Model;

/// <summary>How one condition is related to another. Mondo's kinds are directed, from the assertion's subject to its object.</summary>
public enum RelatedConditionKind
{
    /// <summary>A differential diagnosis of the subject.</summary>
    Differential,

    /// <summary>Has similar signs.</summary>
    SimilarSigns,

    /// <summary>The subject makes the object more likely (Mondo: predisposes_towards).</summary>
    PredisposesTo,

    /// <summary>The object is a feature of the subject (Mondo: disease_has_feature, disease_has_major_feature).</summary>
    HasFeature,

    /// <summary>The subject arises from the object (Mondo: disease_arises_from_feature, disease_arises_from_structure).</summary>
    ArisesFrom,

    /// <summary>The two share features (Mondo: disease_shares_features_of).</summary>
    SharesFeatures,

    /// <summary>The subject causes the object (Mondo: disease_causes_feature, disease_causes_dysfunction_of).</summary>
    CausesFeature,

    /// <summary>The subject progresses to the object (Mondo: part_of_progression_of_disease).</summary>
    Progression,
}
