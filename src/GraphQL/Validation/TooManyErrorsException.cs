namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Ends a validation that has found as many errors as it reports.</summary>
internal sealed class TooManyErrorsException : Exception;
