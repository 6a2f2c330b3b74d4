namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Ends a validation that has reached the maximum number of errors.</summary>
internal sealed class TooManyErrorsException : Exception;
