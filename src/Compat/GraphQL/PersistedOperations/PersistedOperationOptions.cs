namespace KnowledgeGraph.GraphQL.PersistedOperations;

/// <summary>Which documents are accepted.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>Whether only trusted documents are accepted. The default is false.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }
}
