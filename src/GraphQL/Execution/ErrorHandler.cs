using System.Diagnostics;
using KnowledgeGraph.GraphQL.Errors;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>From exceptions of resolvers to errors of the response: filters may explain them, the rest is hidden, and logged if there are none.</summary>
/// <param name="filters">What the application has to say, in order.</param>
/// <param name="includeExceptionDetails">Whether hidden exceptions are shown to the client after all.</param>
/// <param name="logger">Where hidden exceptions go.</param>
internal sealed partial class ErrorHandler(
    IReadOnlyList<IErrorFilter> filters,
    bool includeExceptionDetails,
    ILogger<ErrorHandler> logger)
{
    private const string UnexpectedError = "Unexpected Execution Error";

    /// <summary>The errors of a field whose resolver failed.</summary>
    /// <param name="failure">What the resolver threw.</param>
    /// <param name="template">Path and locations of the field.</param>
    public IEnumerable<IError> Explain(Exception failure, IError template)
    {
        if (failure is GraphQLException { Errors: { Count: > 0 } stated })
        {
            return stated.Select(error => Filter(ErrorAt(error, template)));
        }

        var error = template.WithMessage(UnexpectedError).WithException(failure);
        if (includeExceptionDetails)
        {
            error = error.SetExtension("message", failure.Message).SetExtension("stackTrace", failure.StackTrace);
        }

        return [Filter(error)];
    }

    /// <summary>The error of a request that failed for a reason of our own, outside any resolver.</summary>
    public IError Explain(Exception failure) =>
        Explain(failure, ErrorBuilder.New().SetMessage(UnexpectedError).Build()).First();

    /// <summary>Lets the filters see an error.</summary>
    public IError Filter(IError error)
    {
        foreach (var filter in filters)
        {
            error = filter.OnError(error);
        }

        if (error is not { Exception: { } cause, Message: UnexpectedError })
        {
            return error;
        }

        // Filters see the cause, and log what they do not explain as they think fit.
        if (filters.Count == 0)
        {
            LogUnexpectedError(logger, cause, error.Path?.ToString());
        }

        return WithTrace(error.Code is null ? error.WithCode(ErrorCodes.Execution.Unexpected) : error);
    }

    /// <summary>Names the trace that the log knows of, so that whoever asked can say which failure it was.</summary>
    private static IError WithTrace(IError error) =>
        Activity.Current is { } activity ? error.SetExtension("traceId", activity.TraceId.ToHexString()) : error;

    private static IError ErrorAt(IError error, IError template)
    {
        if (error.Path is null && template.Path is { } path)
        {
            error = error.WithPath(path);
        }

        return error.Locations is null && template.Locations is { } locations ? error.WithLocations(locations) : error;
    }

    [LoggerMessage(1, LogLevel.Error, "A resolver failed at {Path}.")]
    private static partial void LogUnexpectedError(ILogger logger, Exception cause, string? path);
}
