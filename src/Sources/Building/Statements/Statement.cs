using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>An assertion before it has a row number and an id; the properties are those of <see cref="Assertion"/>.</summary>
internal sealed class Statement
{
    /// <summary>The id of the assertion, set after equal statements were merged.</summary>
    public string Id { get; set; } = "";

    public required RelationshipType Type { get; set; }

    public required Curie Subject { get; init; }

    public required Curie Object { get; set; }

    public required string StatedSubject { get; init; }

    public required string StatedObject { get; init; }

    public string? StatedPredicate { get; init; }

    public Curie? AttributedTo { get; init; }

    public string? AttributionReason { get; init; }

    public required Curie PrimarySource { get; init; }

    public IReadOnlyList<Curie> Aggregators { get; private set; } = [];

    public IReadOnlyList<string> Publications { get; private set; } = [];

    public string? Evidence { get; init; }

    public bool Negated { get; init; }

    public Frequency? Frequency { get; init; }

    public Curie? Onset { get; init; }

    public Sex? Sex { get; init; }

    public IReadOnlyList<Curie> Modifiers { get; init; } = [];

    public GeneAssociation? GeneAssociation { get; set; }

    public RelatedConditionKind? ConditionKind { get; init; }

    /// <summary>The resource that the seed copied the row from; null for any other row.</summary>
    public string? CopiedFrom { get; init; }

    /// <summary>Whether the stated object is obsolete and was replaced by another parent in the hierarchy.</summary>
    public bool IsAttached { get; private set; }

    /// <summary>The position of the row that states it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The same statement with another parent instead of its obsolete object.</summary>
    public Statement AttachedTo(Curie parent)
    {
        var copy = (Statement)MemberwiseClone();
        (copy.Object, copy.IsAttached) = (parent, true);
        return copy;
    }

    /// <summary>Adds resources that passed the statement on, in ordinal order.</summary>
    public void AddAggregators(IReadOnlyList<Curie> resources)
    {
        if (resources.Count > 0)
        {
            Aggregators = Aggregators.Count == 0 && resources.Count == 1
                ? resources
                : [.. Aggregators.Union(resources).OrderBy(resource => resource.ToString(), StringComparer.Ordinal)];
        }
    }

    /// <summary>Appends publications.</summary>
    public void AddPublications(IReadOnlyList<string> publications)
    {
        if (publications.Count > 0)
        {
            Publications = Publications.Count == 0 ? publications : [.. Publications.Union(publications, StringComparer.Ordinal)];
        }
    }
}
