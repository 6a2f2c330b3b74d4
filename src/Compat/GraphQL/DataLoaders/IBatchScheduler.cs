namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>Lets data loaders defer their work until the engine has resolved a complete level of the query.</summary>
public interface IBatchScheduler
{
    /// <summary>Schedules deferred work.</summary>
    /// <param name="dispatch">Loads a batch; its task completes when all waiting fields have their values.</param>
    internal void Schedule(Func<ValueTask> dispatch);
}
