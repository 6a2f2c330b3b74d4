namespace KnowledgeGraph.Model;

/// <summary>A paragraph of the overview of a disease.</summary>
/// <param name="Section">What it is about.</param>
/// <param name="Text">The paragraph, plain text.</param>
/// <param name="Source">Where its facts come from: a CURIE or a web address.</param>
public sealed record OverviewParagraph(OverviewSection Section, string Text, string? Source);

/// <summary>The sections of an overview, in the order they are read.</summary>
public enum OverviewSection
{
    /// <summary>What the disease is.</summary>
    Summary,

    /// <summary>What causes it.</summary>
    Cause,

    /// <summary>Its signs and symptoms.</summary>
    Symptoms,

    /// <summary>What may follow from it.</summary>
    Complications,

    /// <summary>Its course.</summary>
    Prognosis,

    /// <summary>What is done about it.</summary>
    Treatment,

    /// <summary>How it is watched.</summary>
    FollowUp,

    /// <summary>Where to read on.</summary>
    Resources,
}
