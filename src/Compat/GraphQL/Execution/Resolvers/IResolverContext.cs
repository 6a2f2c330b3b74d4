using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Gives a resolver access to its position in the request, and lets it report errors.</summary>
public interface IResolverContext
{
    /// <summary>The path of the field.</summary>
    FieldPath Path { get; }

    /// <summary>Adds an error to the response; the value of the field is kept.</summary>
    /// <param name="error">The error; without a path, it gets the path of the field.</param>
    void ReportError(IError error);
}
