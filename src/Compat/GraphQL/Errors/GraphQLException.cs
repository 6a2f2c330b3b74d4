namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>Thrown by a resolver to return errors that clients may see.</summary>
internal class GraphQLException : Exception
{
    /// <summary>Creates an exception with one error message.</summary>
    /// <param name="message">The message.</param>
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>Creates an exception with one error message and a cause for the log.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public GraphQLException(string message, Exception innerException)
        : base(message, innerException)
    {
        Errors = [ErrorBuilder.New().SetMessage(message).SetException(innerException).Build()];
    }

    /// <summary>Creates an exception with one error.</summary>
    /// <param name="error">The error.</param>
    public GraphQLException(IError error)
        : base(error.Message)
    {
        Errors = [error];
    }

    /// <summary>Creates an exception with several errors.</summary>
    /// <param name="errors">The errors.</param>
    public GraphQLException(params IError[] errors)
        : this((IEnumerable<IError>)errors)
    {
    }

    /// <summary>Creates an exception with several errors.</summary>
    /// <param name="errors">The errors.</param>
    public GraphQLException(IEnumerable<IError> errors)
    {
        Errors = [.. errors];
    }

    /// <summary>The errors of the field.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
