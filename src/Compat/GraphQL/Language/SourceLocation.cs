namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A range of source text. All positions count UTF-16 code units.</summary>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Column">The column it starts at, from 1.</param>
/// <param name="Start">The offset of its first character, from 0.</param>
/// <param name="End">The offset after its last character.</param>
public readonly record struct SourceLocation(int Line, int Column, int Start, int End);
