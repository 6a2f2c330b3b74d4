using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>An assertion under construction: what it says so far, and the row that states it.</summary>
/// <param name="content">What it says. It has an id once equal assertions were merged, and a row once it is frozen.</param>
/// <param name="origin">The position of the row.</param>
internal sealed class AssertionDraft(Assertion content, Origin origin)
{
    public Assertion Content { get; set; } = content;

    public Origin Origin => origin;

    /// <summary>The resource that the starter graph copied the row from; null for any other row.</summary>
    public string? CopiedFrom { get; init; }

    /// <summary>Whether the stated object is obsolete and was replaced by another parent in the hierarchy.</summary>
    public bool IsAttached { get; private init; }

    /// <summary>The same assertion with another parent instead of its obsolete object.</summary>
    public AssertionDraft AttachedTo(Curie parent) => new(Content with { Object = parent }, Origin) { CopiedFrom = CopiedFrom, IsAttached = true };

    /// <summary>Adds resources that passed the assertion on, in ordinal order.</summary>
    public void AddAggregators(IReadOnlyList<Curie> resources)
    {
        if (resources.Count > 0)
        {
            Content = Content with { Aggregators = [.. Content.Aggregators.Union(resources).OrderBy(resource => resource.ToString(), StringComparer.Ordinal)] };
        }
    }

    /// <summary>Appends publications.</summary>
    public void AddPublications(IReadOnlyList<string> publications)
    {
        if (publications.Count > 0)
        {
            Content = Content with { Publications = [.. Content.Publications.Union(publications, StringComparer.Ordinal)] };
        }
    }
}
