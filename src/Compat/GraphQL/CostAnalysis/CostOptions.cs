namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>Cost limits.</summary>
public sealed class CostOptions
{
    /// <summary>The maximum cost of an operation's resolvers. The default is 1,000.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The maximum cost of the objects in a response. The default is 1,000.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether the limits are enforced. The default is true; setting it to true clears <see cref="SkipAnalyzer"/>.</summary>
    public bool EnforceCostLimits
    {
        get;
        set
        {
            field = value;
            if (value)
            {
                SkipAnalyzer = false;
            }
        }
    } = true;

    /// <summary>Whether costs are neither limited nor reported. The default is false; setting it to true clears <see cref="EnforceCostLimits"/>.</summary>
    public bool SkipAnalyzer
    {
        get;
        set
        {
            field = value;
            if (value)
            {
                EnforceCostLimits = false;
            }
        }
    }
}
