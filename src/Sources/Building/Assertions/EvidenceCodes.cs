namespace KnowledgeGraph.Sources.Building;

/// <summary>The evidence codes of phenotype.hpoa, which KGX graphs write as terms of the Evidence and Conclusion Ontology.</summary>
internal static class EvidenceCodes
{
    /// <summary>The code for a term, which may be a CURIE, an IRI or written with an underscore; other texts are returned unchanged.</summary>
    public static string Code(string evidence) => Number(evidence) switch
    {
        "0006017" => "PCS",
        "0000304" => "TAS",
        "0000501" => "IEA",
        "0006019" => "ICE",
        _ => evidence,
    };

    /// <summary>The number of a term of that ontology; null for any other text.</summary>
    private static string? Number(string evidence)
    {
        var start = Math.Max(evidence.LastIndexOf('/'), evidence.LastIndexOf('#')) + 1;
        return evidence.Length - start == "ECO:0000304".Length && evidence[start + 3] is ':' or '_'
            && evidence.AsSpan(start).StartsWith("ECO", StringComparison.OrdinalIgnoreCase)
            ? evidence[(start + 4)..]
            : null;
    }
}
