using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Converts the results of resolvers to columns (specification, section 6.4.3, CompleteValue): checks nulls, flattens lists, coerces
/// leaves, and adds objects to the batches of the next level.
/// </summary>
/// <param name="schema">Determines the object type of values of interfaces and unions.</param>
/// <param name="errorHandler">Converts exceptions to errors.</param>
internal sealed class ValueCompletion(Schema schema, ErrorHandler errorHandler)
{
    private readonly List<IError> _errors = [];

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>Whether null was propagated to the root.</summary>
    public bool IsDataNull { get; private set; }

    /// <summary>Completes a field for all rows of a batch.</summary>
    /// <param name="resolved">The results of its resolver.</param>
    /// <param name="next">The batches of the next level.</param>
    public FieldColumn Complete(ResolvedField resolved, List<ObjectBatch> next)
    {
        if (resolved.Column is { } leaves)
        {
            return leaves;
        }

        resolved.AwaitTasks();
        if (UniformObjects.TryComplete(resolved) is { } objects)
        {
            next.Add(objects.Objects);
            return objects;
        }

        var column = new ColumnBuilder(schema, resolved.Field, resolved.Batch, next);
        foreach (var value in resolved.Values)
        {
            column.Add(value);
        }

        // Error paths can be computed only after the column is complete.
        foreach (var (depth, index, cause) in column.Problems)
        {
            Report(new ResultPosition(column.Column, depth, index), cause);
        }

        return column.Column;
    }

    private void Report(ResultPosition position, Exception cause)
    {
        var place = ErrorBuilder.New()
            .SetMessage(cause.Message)
            .SetPath(position.ToPath())
            .Build()
            .WithLocations(position.Column.Field.Locations);
        _errors.AddRange(errorHandler.Explain(cause, place));
        IsDataNull |= !position.TrySetNull();
    }
}
