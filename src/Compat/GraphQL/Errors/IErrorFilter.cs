namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>Is called with every error before it is written to a response, and can change it.</summary>
public interface IErrorFilter
{
    /// <summary>Returns the error to write.</summary>
    /// <param name="error">The error.</param>
    IError OnError(IError error);
}
