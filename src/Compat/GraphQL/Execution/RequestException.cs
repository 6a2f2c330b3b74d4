using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A request error (specification, section 7.1.1): the request is not executed; the response has errors and no data.</summary>
/// <param name="errors">The errors, at least one.</param>
internal sealed class RequestException(IReadOnlyList<IError> errors) : Exception(errors[0].Message)
{
    public RequestException(IError error)
        : this([error])
    {
    }

    public IReadOnlyList<IError> Errors { get; } = errors;
}
