using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution.Leaves;

/// <summary>
/// Reads a field that is one valid leaf in all rows of a batch. Other cases (failures, missing values, values without a JSON form,
/// pending tasks) are left to <see cref="ValueCompletion"/>.
/// </summary>
internal abstract class LeafReader
{
    /// <summary>Reads the leaves.</summary>
    /// <param name="field">The field.</param>
    /// <param name="batch">The rows.</param>
    /// <param name="bound">The bound parameters of the resolver.</param>
    /// <param name="values">If there is no column but the resolver was called: its results by row, including tasks and failures.</param>
    /// <returns>The column; null if a leaf is not valid.</returns>
    public abstract FieldColumn? TryRead(PlannedField field, ObjectBatch batch, object?[] bound, out object?[]? values);
}
