namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>Sees every error before it is written to a response, and may change it.</summary>
public interface IErrorFilter
{
    /// <summary>Gives the error to write.</summary>
    /// <param name="error">The error so far.</param>
    IError OnError(IError error);
}
