namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The result of a request.</summary>
public interface IExecutionResult : IAsyncDisposable;
