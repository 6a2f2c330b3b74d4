using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The results of a field's resolver for the rows of a batch.</summary>
/// <param name="Batch">The rows.</param>
/// <param name="Index">The position of the field in the plan.</param>
/// <param name="Values">For each row a value, a task or a <see cref="Failure"/>; empty if <paramref name="Column"/> is set.</param>
/// <param name="Column">The column, if it is already complete.</param>
internal readonly record struct ResolvedField(ObjectBatch Batch, int Index, object?[] Values, FieldColumn? Column = null)
{
    public PlannedField Field => Batch.Plan.Fields[Index];

    /// <summary>Replaces all tasks, which have completed, by their results.</summary>
    public void AwaitTasks()
    {
        if (Field.Definition.Resolver?.ReadTask is not { } read)
        {
            return;
        }

        for (var row = 0; row < Values.Length; row++)
        {
            if (Values[row] is Task task)
            {
                Values[row] = task.IsCompletedSuccessfully
                    ? read(task)
                    : new Failure(task.Exception?.InnerException ?? new TaskCanceledException(task));
            }
        }
    }
}

/// <summary>Represents the value of a field whose resolver failed.</summary>
/// <param name="Cause">The exception.</param>
internal sealed record Failure(Exception Cause);
