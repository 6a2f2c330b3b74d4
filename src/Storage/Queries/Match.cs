namespace KnowledgeGraph.Storage;

/// <summary>An assertion that supports the edge between an owner and a related entity.</summary>
/// <param name="Node">The rank of the related entity.</param>
/// <param name="Row">The row of the assertion.</param>
/// <param name="Via">The rank of the subtype or term that the assertion is about instead of the owner; −1 if it is about the owner.</param>
/// <param name="Between">For gene–phenotype edges, the rank of the disease between the two; otherwise −1.</param>
/// <param name="IsLink">Whether it only connects to the disease in between, and so does not affect presence or frequency.</param>
internal readonly record struct Match(int Node, int Row, int Via = -1, int Between = -1, bool IsLink = false)
{
    /// <summary>The order in which edges are grouped: by node, then by ascending row.</summary>
    public long SortKey => ((long)Node << 32) | (uint)Row;
}
