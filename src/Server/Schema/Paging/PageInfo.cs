namespace KnowledgeGraph.Server.Schema;

/// <summary>Where a page stands in its list, after the Relay cursor connections specification.</summary>
/// <param name="HasNextPage">Whether edges follow.</param>
/// <param name="HasPreviousPage">Whether edges come before.</param>
/// <param name="StartCursor">The cursor of the first edge, null where the page is empty.</param>
/// <param name="EndCursor">The cursor of the last edge, to go on with as `after`; null where the page is empty.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
