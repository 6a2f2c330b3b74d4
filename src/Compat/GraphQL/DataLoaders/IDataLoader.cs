namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>Loads values by key, with all keys of a level of a query in one batch.</summary>
public interface IDataLoader;
