using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution.Leaves;

/// <summary>
/// Reads a field that is one leaf for all rows of a batch, where every leaf is as its type wants it. Whatever is not (a
/// failure, a missing value, one without JSON, one that is still awaited) is left to <see cref="ValueCompletion"/>.
/// </summary>
internal abstract class LeafReader
{
    /// <summary>Reads the leaves.</summary>
    /// <param name="field">The field.</param>
    /// <param name="batch">The rows.</param>
    /// <param name="bound">The bound parameters of the resolver.</param>
    /// <param name="values">If there is no column but the resolver has been called: what it gave, by row, tasks and failures included.</param>
    /// <returns>The column; null if a leaf is not as its type wants it.</returns>
    public abstract FieldColumn? TryRead(PlannedField field, ObjectBatch batch, object?[] bound, out object?[]? values);
}
