namespace KnowledgeGraph.Model;

/// <summary>A paragraph of the overview of a disease.</summary>
/// <param name="Section">The section that it belongs to.</param>
/// <param name="Text">The paragraph, plain text.</param>
/// <param name="Source">The source of its facts: a CURIE or a web address.</param>
public sealed record OverviewParagraph(OverviewSection Section, string Text, string? Source);

/// <summary>The sections of an overview, in reading order.</summary>
public enum OverviewSection
{
    /// <summary>A summary of the disease.</summary>
    Summary,

    /// <summary>Its causes.</summary>
    Cause,

    /// <summary>Its signs and symptoms.</summary>
    Symptoms,

    /// <summary>Its complications.</summary>
    Complications,

    /// <summary>Its course and outlook.</summary>
    Prognosis,

    /// <summary>Its treatment.</summary>
    Treatment,

    /// <summary>How it is monitored.</summary>
    FollowUp,

    /// <summary>Further reading.</summary>
    Resources,
}
