using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Reads filters that may be absent.</summary>
internal static class FilterReading
{
    /// <summary>The conditions as the port knows them; none where no filter is given.</summary>
    public static ValueTask<AssertionFilter> ReadOrNoneAsync(this AssertionFilterInputBase? filter, IdentifierReader identifiers) =>
        filter is null ? ValueTask.FromResult(AssertionFilter.None) : filter.ReadAsync(identifiers);
}
