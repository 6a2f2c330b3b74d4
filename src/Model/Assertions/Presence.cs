namespace KnowledgeGraph.Model;

/// <summary>What the assertions behind an edge say together. Where they are about several diseases, each disease is judged on its own.</summary>
public enum Presence
{
    /// <summary>The phenotype is seen in the disease; of several diseases, in at least one that has no conflict.</summary>
    Present,

    /// <summary>Every assertion says that it is not seen.</summary>
    Excluded,

    /// <summary>
    /// Of one disease, an assertion says that it is seen and another one that it is not. Assertions that are limited to
    /// different sexes do not contradict each other. Of several diseases, one has such a conflict and no other plainly has the phenotype.
    /// </summary>
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
