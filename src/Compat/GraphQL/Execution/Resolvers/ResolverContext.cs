using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Results;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The context of one field of one object.</summary>
/// <param name="context">The field.</param>
/// <param name="position">The field of the object; null while parameters are bound for all objects of a level.</param>
internal sealed class ResolverContext(FieldContext context, ResultPosition? position = null) : IResolverContext
{
    public FieldPath Path => Position.ToPath();

    public CancellationToken RequestAborted => context.Request.CancellationToken;

    private ResultPosition Position =>
        position ?? throw new InvalidOperationException("The value of a parameter is shared by all objects of a level, so it has no position.");

    /// <summary>The context of the field of one object.</summary>
    public ResolverContext At(ResultPosition at) => new(context, at);

    public T ArgumentValue<T>(string name) => context.Argument<T>(name);

    public T Service<T>()
        where T : notnull => context.Request.Services.GetRequiredService<T>();

    public void ReportError(IError error)
    {
        if (error.Path is null)
        {
            error = error.WithPath(Path);
        }

        context.Request.Report(error.Locations is null ? error.WithLocations(Position.Column.Field.Locations) : error);
    }
}

/// <summary>The context of the field, which <see cref="ResolverContext.At"/> turns into that of each object.</summary>
internal sealed class ResolverContextBinding : ParameterBinding
{
    public override object? Bind(FieldContext context) => new ResolverContext(context);
}
