namespace KnowledgeGraph.Model;

/// <summary>What the assertions about a disease and a phenotype say together.</summary>
public enum Presence
{
    /// <summary>The phenotype is seen in the disease.</summary>
    Present,

    /// <summary>Every assertion says that it is not seen.</summary>
    Excluded,

    /// <summary>At least one assertion says that it is seen and at least one that it is not.</summary>
    Conflicting,
}

/// <summary>Which presence a question is about.</summary>
public enum PresenceFilter
{
    /// <summary>At least one present assertion; conflicts are included and marked.</summary>
    Present,

    /// <summary>Only excluded.</summary>
    Excluded,

    /// <summary>Either.</summary>
    Any,
}
