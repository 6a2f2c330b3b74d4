using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Gives a resolver access to its position in the request, and lets it report errors.</summary>
public interface IResolverContext
{
    /// <summary>The path of the field.</summary>
    FieldPath Path { get; }

    /// <summary>Cancels the request.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The value of an argument of the field.</summary>
    /// <typeparam name="T">The type that a parameter for the argument would have.</typeparam>
    /// <param name="name">The name in GraphQL.</param>
    /// <returns>The value; the default of <typeparamref name="T"/> if it is null or absent.</returns>
    T ArgumentValue<T>(string name);

    /// <summary>A service of the request, such as a data loader.</summary>
    /// <typeparam name="T">The type it is registered under.</typeparam>
    T Service<T>()
        where T : notnull;

    /// <summary>Adds an error to the response; the value of the field is kept.</summary>
    /// <param name="error">The error; without a path, it gets the path of the field.</param>
    void ReportError(IError error);
}
