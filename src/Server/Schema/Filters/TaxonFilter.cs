namespace KnowledgeGraph.Server.Schema;

/// <summary>Whose diseases are listed.</summary>
public enum TaxonFilter
{
    /// <summary>Diseases of humans.</summary>
    Human,

    /// <summary>Diseases of other animals: those below Mondo's non-human animal disease.</summary>
    NonHuman,

    /// <summary>Either.</summary>
    Any,
}
