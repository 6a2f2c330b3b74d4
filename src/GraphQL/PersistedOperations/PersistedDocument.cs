namespace KnowledgeGraph.GraphQL.PersistedOperations;

/// <summary>The document that a request asks for.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Id">The id it was asked for by; null if the request brought its text.</param>
/// <param name="NewHash">Its hash, if the client asks to remember it by that; null if not.</param>
internal sealed record PersistedDocument(string Text, string? Id, string? NewHash);
