namespace KnowledgeGraph.GraphQL.PersistedOperations;

/// <summary>The document of a request.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Id">The id in the request; null if the request contained the text.</param>
/// <param name="NewHash">The hash by which to cache the document; null if the client did not request this.</param>
internal sealed record PersistedDocument(string Text, string? Id, string? NewHash);
