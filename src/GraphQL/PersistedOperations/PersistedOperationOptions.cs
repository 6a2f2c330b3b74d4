namespace KnowledgeGraph.GraphQL.PersistedOperations;

/// <summary>Which documents are answered.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>Whether only the documents of the folder of trusted documents are answered. The default is false.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>Whether the text of a trusted document is as good as its id. The default is false.</summary>
    public bool AllowDocumentBody { get; set; }
}
