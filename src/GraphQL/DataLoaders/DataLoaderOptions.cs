namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>How data loaders load.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys loaded at once; 0 for no limit. The default is 1024.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>Other options with the same values.</summary>
    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize };
}
