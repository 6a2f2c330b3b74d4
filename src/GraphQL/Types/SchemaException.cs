namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A schema that cannot be made: the message names the type or member and what is wrong with it.</summary>
/// <param name="message">What is wrong.</param>
public sealed class SchemaException(string message) : Exception(message);
