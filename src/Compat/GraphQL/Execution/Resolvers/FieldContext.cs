namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A field of a request, for all parents of its level.</summary>
/// <param name="Request">The request.</param>
/// <param name="Arguments">The coerced arguments in the order of the field definition; null where absent.</param>
internal readonly record struct FieldContext(RequestContext Request, object?[] Arguments);
