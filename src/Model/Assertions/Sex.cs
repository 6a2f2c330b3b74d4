namespace KnowledgeGraph.Model;

/// <summary>The sex that an annotation is limited to.</summary>
public enum Sex
{
    /// <summary>Females (PATO:0000383).</summary>
    Female,

    /// <summary>Males (PATO:0000384).</summary>
    Male,
}
