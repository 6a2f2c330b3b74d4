namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>Whether an answer says what its operation costs, in <c>extensions.operationCost</c>.</summary>
public enum CostReporting
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It does, beside the data.</summary>
    Report,

    /// <summary>It says nothing else: the operation is not executed, and not held to the limits.</summary>
    Validate,
}
