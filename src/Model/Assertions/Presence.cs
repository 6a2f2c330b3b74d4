namespace KnowledgeGraph.Model;

/// <summary>The combined result of the assertions of an edge. If they are about several diseases, each disease is evaluated separately.</summary>
public enum Presence
{
    /// <summary>The disease has the phenotype; of several diseases, at least one has it without a conflict.</summary>
    Present,

    /// <summary>Every assertion says that it is absent.</summary>
    Excluded,

    /// <summary>
    /// One assertion says that a disease has the phenotype and another that it does not. Assertions that are limited to
    /// different sexes do not conflict. Of several diseases, one has such a conflict and none has the phenotype without one.
    /// </summary>
    Conflicting,
}

/// <summary>The presence that a query selects.</summary>
public enum PresenceFilter
{
    /// <summary>At least one present assertion; conflicts are included and marked.</summary>
    Present,

    /// <summary>Only excluded.</summary>
    Excluded,

    /// <summary>Any presence.</summary>
    Any,
}
