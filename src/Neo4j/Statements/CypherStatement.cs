namespace KnowledgeGraph.Neo4j;

/// <summary>A statement with its parameters.</summary>
/// <param name="Text">The text.</param>
/// <param name="Parameters">The parameters by name.</param>
internal readonly record struct CypherStatement(Cypher Text, Dictionary<string, object?> Parameters);
