using KnowledgeGraph.GraphQL.CostAnalysis;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A request to execute an operation of a document.</summary>
public interface IOperationRequest
{
    /// <summary>The text of the document.</summary>
    internal string Document { get; }

    /// <summary>The operation of the document; null if it has only one.</summary>
    internal string? OperationName { get; }

    /// <summary>The variables by name, as JSON or as C# values that can be written as JSON.</summary>
    internal IReadOnlyDictionary<string, object?> VariableValues { get; }

    /// <summary>Whether the response includes the cost of the operation.</summary>
    internal CostReporting CostReporting { get; }

    /// <summary>The services of resolvers; null to create a scope.</summary>
    internal IServiceProvider? Services { get; }
}
