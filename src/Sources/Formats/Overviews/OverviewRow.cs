using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Formats.Overviews;

/// <summary>One paragraph of an overviews file, as the file states it.</summary>
/// <param name="Line">Line of the file on which the row begins, from 1.</param>
/// <param name="Disease">Column <c>disease</c>: the disease it introduces; never empty.</param>
/// <param name="Section">Column <c>section</c>: one of the sections of an overview, in capitals with underscores.</param>
/// <param name="Text">Column <c>text</c>: the paragraph; never empty.</param>
/// <param name="Source">Column <c>source</c>: the source of its facts, or null.</param>
public sealed record OverviewRow(long Line, string Disease, OverviewSection Section, string Text, string? Source);
