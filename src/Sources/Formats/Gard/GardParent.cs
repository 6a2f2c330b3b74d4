namespace KnowledgeGraph.Sources.Formats.Gard;

/// <summary>One row of <c>gard_to_gard_mappings.csv</c>: a parent and a child of GARD's own hierarchy.</summary>
/// <param name="Line">Line of the file on which the row begins, from 1.</param>
/// <param name="ParentId">The broader disease; never empty.</param>
/// <param name="ChildId">The narrower disease; never empty.</param>
public sealed record GardParent(long Line, string ParentId, string ChildId);
