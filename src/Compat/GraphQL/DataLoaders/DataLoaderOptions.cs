namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>Options of data loaders.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The maximum number of keys per batch; 0 for no limit. The default is 1024.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>Creates a copy.</summary>
    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize };
}
