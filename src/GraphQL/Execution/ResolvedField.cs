using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>What the resolver of a field gave for the rows of a batch.</summary>
/// <param name="Batch">The rows.</param>
/// <param name="Index">The position of the field in the plan.</param>
/// <param name="Values">By row a value, a task of it, or a <see cref="Failure"/>; empty if <paramref name="Column"/> is there.</param>
/// <param name="Column">The column, if it is complete already.</param>
internal readonly record struct ResolvedField(ObjectBatch Batch, int Index, object?[] Values, FieldColumn? Column = null)
{
    public PlannedField Field => Batch.Plan.Fields[Index];

    /// <summary>Puts in the place of each task, all of which have ended, what it gave.</summary>
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

/// <summary>Stands for the value of a field whose resolver failed.</summary>
/// <param name="Cause">What it threw.</param>
internal sealed record Failure(Exception Cause);
