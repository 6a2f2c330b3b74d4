namespace KnowledgeGraph.Sources.Building;

/// <summary>The evidence codes of phenotype.hpoa, which KGX graphs write as terms of the Evidence and Conclusion Ontology.</summary>
internal static class EvidenceCodes
{
    /// <summary>The code that a term stands for, so that the two are recognised as the same; other texts as they are.</summary>
    public static string? Code(string? evidence) => evidence switch
    {
        "ECO:0006017" => "PCS",
        "ECO:0000304" => "TAS",
        "ECO:0000501" => "IEA",
        "ECO:0006019" => "ICE",
        _ => evidence,
    };
}
