namespace KnowledgeGraph.Contract.Tests;

/// <summary>An assertion as a test writes it down; what is left out is what a plain row of a source leaves out.</summary>
public sealed record Statement(string Subject, RelationshipType Type, string Object)
{
    public bool Negated { get; init; }

    public string Source { get; init; } = "infores:hpo-annotations";

    public string[] Aggregators { get; init; } = [];

    public string[] Publications { get; init; } = [];

    public string? Evidence { get; init; }

    /// <summary>As phenotype.hpoa writes it: <c>3/12</c>, <c>45%</c>, <c>HP:0040283</c>.</summary>
    public string? Frequency { get; init; }

    public string? Onset { get; init; }

    public Sex? Sex { get; init; }

    public string[] Modifiers { get; init; } = [];

    public GeneAssociation? Gene { get; init; }

    public RelatedConditionKind? Condition { get; init; }

    public string? StatedSubject { get; init; }

    public string? StatedPredicate { get; init; }

    public string? AttributedTo { get; init; }

    public string? AttributionReason { get; init; }

    public string[] Biocuration { get; init; } = [];
}
