namespace KnowledgeGraph.GraphQL.DataLoaders;

/// <summary>Lets data loaders put off their work until the engine has resolved a whole level of the query.</summary>
public interface IBatchScheduler
{
    /// <summary>Puts work off.</summary>
    /// <param name="dispatch">Loads one batch; its task ends when every waiting field has its value.</param>
    void Schedule(Func<ValueTask> dispatch);
}
