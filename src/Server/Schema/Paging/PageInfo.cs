namespace KnowledgeGraph.Server.Schema;

/// <summary>The position of a page in its list, as defined by the Relay cursor connections specification.</summary>
/// <param name="HasNextPage">Whether edges follow this page.</param>
/// <param name="HasPreviousPage">Whether edges precede this page.</param>
/// <param name="StartCursor">The cursor of the first edge; null if the page is empty.</param>
/// <param name="EndCursor">The cursor of the last edge, for `after`; null if the page is empty.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
