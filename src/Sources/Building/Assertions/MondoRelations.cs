using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Mondo's relations between diseases, by shorthand (OBO), identifier (obographs, KGX) or fragment (<c>mondo#…</c>).</summary>
internal static class MondoRelations
{
    /// <summary>The kind of related condition; null for any other relation.</summary>
    public static RelatedConditionKind? KindOf(string relation) => Name(relation) switch
    {
        "predisposes_towards" => RelatedConditionKind.PredisposesTo,
        "disease_has_feature" or "disease_has_major_feature" or "RO:0004029" => RelatedConditionKind.HasFeature,
        "disease_arises_from_feature" or "disease_arises_from_structure" or "RO:0004022" or "RO:0004030" => RelatedConditionKind.ArisesFrom,
        "disease_shares_features_of" => RelatedConditionKind.SharesFeatures,
        "disease_causes_feature" or "disease_causes_dysfunction_of" or "RO:0004025" => RelatedConditionKind.CausesFeature,
        "part_of_progression_of_disease" => RelatedConditionKind.Progression,
        _ => null,
    };

    /// <summary>Whether the relation assigns a characteristic to a disease (RO:0000053).</summary>
    public static bool IsCharacteristic(string relation) => Name(relation) is "has_characteristic" or "RO:0000053";

    private static string Name(string relation) => relation[(relation.LastIndexOf('#') + 1)..];
}
