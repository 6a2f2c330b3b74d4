namespace KnowledgeGraph.Server.Schema;

/// <summary>The options of this schema's loaders.</summary>
internal static class LoaderOptions
{
    /// <summary>One port call for all keys of a level, whatever their number.</summary>
    public static DataLoaderOptions WithoutLimit(this DataLoaderOptions options)
    {
        var unlimited = options.Copy();
        unlimited.MaxBatchSize = 0;
        return unlimited;
    }
}
