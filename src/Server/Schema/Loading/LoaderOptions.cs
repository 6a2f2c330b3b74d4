namespace KnowledgeGraph.Server.Schema;

/// <summary>How the loaders of this schema load.</summary>
internal static class LoaderOptions
{
    /// <summary>One call of the port for all keys of a level, however many there are.</summary>
    public static DataLoaderOptions WithoutLimit(this DataLoaderOptions options)
    {
        var unlimited = options.Copy();
        unlimited.MaxBatchSize = 0;
        return unlimited;
    }
}
