namespace KnowledgeGraph.Model;

/// <summary>Rows next to each other.</summary>
/// <param name="Start">The first row.</param>
/// <param name="End">The row after the last one.</param>
public readonly record struct RowRange(int Start, int End);
