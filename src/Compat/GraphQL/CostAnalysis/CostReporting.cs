namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>Whether a response contains the cost of its operation, in <c>extensions.operationCost</c>.</summary>
internal enum CostReporting
{
    /// <summary>The cost is not reported.</summary>
    None,

    /// <summary>The cost is reported in addition to the data.</summary>
    Report,

    /// <summary>Only the cost is reported: the operation is not executed, and the limits do not apply.</summary>
    Validate,
}
