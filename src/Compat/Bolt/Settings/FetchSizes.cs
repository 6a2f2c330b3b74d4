namespace KnowledgeGraph.Bolt;

/// <summary>Validates the fetch sizes of drivers and sessions.</summary>
internal static class FetchSizes
{
    public static long Checked(long size) => size > 0 || size == Config.Infinite
        ? size
        : throw new ArgumentOutOfRangeException(nameof(size), size, $"A fetch size is positive, or {Config.Infinite} for all records at once.");
}
