using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What a resolver can know of its place in the request, and tell beside its value.</summary>
public interface IResolverContext
{
    /// <summary>The field that is resolved.</summary>
    FieldPath Path { get; }

    /// <summary>Cancelled when the client is gone or the time is over.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>Adds an error to the response; the value of the field counts all the same.</summary>
    /// <param name="error">The error; without a path it gets that of the field.</param>
    void ReportError(IError error);
}
