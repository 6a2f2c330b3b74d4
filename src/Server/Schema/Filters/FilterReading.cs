using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Reads optional filters.</summary>
internal static class FilterReading
{
    /// <summary>The conditions in the port's form; none if there is no filter.</summary>
    public static ValueTask<AssertionFilter> ReadOrNoneAsync(this AssertionFilterInputBase? filter, IdentifierReader identifiers) =>
        filter is null ? ValueTask.FromResult(AssertionFilter.None) : filter.ReadAsync(identifiers);
}
