namespace KnowledgeGraph.Server.Schema;

/// <summary>The species whose diseases are listed.</summary>
public enum TaxonFilter
{
    /// <summary>Diseases of humans.</summary>
    Human,

    /// <summary>Diseases of other animals: descendants of Mondo's non-human animal disease.</summary>
    NonHuman,

    /// <summary>Both.</summary>
    Any,
}
