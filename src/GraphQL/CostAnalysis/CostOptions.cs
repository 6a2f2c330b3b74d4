namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>What operations may cost, and what fields cost of which nobody said it.</summary>
public sealed class CostOptions
{
    /// <summary>The most that the resolvers of an operation may cost. The default is 1,000.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The most that the objects of an answer may cost. The default is 1,000.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether operations that cost more are refused. The default is true; setting it true ends <see cref="SkipAnalyzer"/>.</summary>
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

    /// <summary>Whether costs are neither limited nor reported. The default is false; setting it true ends <see cref="EnforceCostLimits"/>.</summary>
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

    /// <summary>Whether fields without a cost of their own get <see cref="DefaultResolverCost"/>. The default is true.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>
    /// The cost of a field whose resolver is asynchronous, or takes a cancellation token or the resolver context. The
    /// default is 10; null leaves such fields at the specification's default.
    /// </summary>
    public double? DefaultResolverCost { get; set; } = 10;
}
