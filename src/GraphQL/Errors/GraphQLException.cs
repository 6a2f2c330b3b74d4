namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>Thrown by a resolver to answer its field with errors that the client may see.</summary>
public class GraphQLException : Exception
{
    /// <summary>Answers with one message.</summary>
    /// <param name="message">What is wrong.</param>
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>Answers with one message and keeps the cause for the log.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public GraphQLException(string message, Exception innerException)
        : base(message, innerException)
    {
        Errors = [ErrorBuilder.New().SetMessage(message).SetException(innerException).Build()];
    }

    /// <summary>Answers with one error.</summary>
    /// <param name="error">The error.</param>
    public GraphQLException(IError error)
        : base(error.Message)
    {
        Errors = [error];
    }

    /// <summary>Answers with several errors.</summary>
    /// <param name="errors">The errors.</param>
    public GraphQLException(params IError[] errors)
        : this((IEnumerable<IError>)errors)
    {
    }

    /// <summary>Answers with several errors.</summary>
    /// <param name="errors">The errors.</param>
    public GraphQLException(IEnumerable<IError> errors)
    {
        Errors = [.. errors];
    }

    /// <summary>What the field is answered with.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
