using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What the resolver of a field gave for each row of a batch: a value, a task of it, or a <see cref="Failure"/>.</summary>
/// <param name="Batch">The rows.</param>
/// <param name="Index">The position of the field in the plan.</param>
/// <param name="Values">What was given, by row.</param>
internal readonly record struct ResolvedField(ObjectBatch Batch, int Index, object?[] Values)
{
    public PlannedField Field => Batch.Plan.Fields[Index];

    /// <summary>The value of a row, the task having ended.</summary>
    public object? Read(int row)
    {
        var value = Values[row];
        if (value is not Task task || Field.Definition.Resolver!.ReadTask is not { } read)
        {
            return value;
        }

        if (task.IsCompletedSuccessfully)
        {
            return read(task);
        }

        return new Failure(task.Exception?.InnerException ?? new TaskCanceledException(task));
    }
}

/// <summary>Stands for the value of a field whose resolver failed.</summary>
/// <param name="Cause">What it threw.</param>
internal sealed record Failure(Exception Cause);
