using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The context of one field of one object.</summary>
/// <param name="request">The request.</param>
/// <param name="position">The field of the object.</param>
internal sealed class ResolverContext(RequestContext request, ResultPosition position) : IResolverContext
{
    public FieldPath Path => position.ToPath();

    public void ReportError(IError error)
    {
        if (error.Path is null)
        {
            error = error.WithPath(Path);
        }

        request.Report(error.Locations is null ? error.WithLocations(position.Column.Field.Locations) : error);
    }
}

/// <summary>A placeholder for the context, which is different for each object.</summary>
internal sealed class ResolverContextBinding : ParameterBinding
{
    public override object? Bind(FieldContext context) => null;
}
