using System.Diagnostics;
using KnowledgeGraph.GraphQL.Errors;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Converts exceptions of resolvers to errors of the response. Filters can translate them; otherwise details are hidden.</summary>
/// <param name="filters">The application's error filters, in order.</param>
/// <param name="includeExceptionDetails">Whether clients see the details of unexpected exceptions.</param>
/// <param name="logger">Logs unexpected exceptions if there are no filters.</param>
internal sealed partial class ErrorHandler(
    IReadOnlyList<Func<IError, IError>> filters,
    bool includeExceptionDetails,
    ILogger<ErrorHandler> logger)
{
    private const string UnexpectedError = "Unexpected Execution Error";

    /// <summary>The errors of a field whose resolver failed.</summary>
    /// <param name="failure">The exception of the resolver.</param>
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

    /// <summary>The error of a request that failed unexpectedly, outside any resolver.</summary>
    public IError Explain(Exception failure) =>
        Explain(failure, ErrorBuilder.New().SetMessage(UnexpectedError).Build()).First();

    /// <summary>Applies the filters to an error.</summary>
    public IError Filter(IError error)
    {
        foreach (var filter in filters)
        {
            error = filter(error);
        }

        if (error is not { Exception: { } cause, Message: UnexpectedError })
        {
            return error;
        }

        // Filters see the cause and decide themselves what to log.
        if (filters.Count == 0)
        {
            LogUnexpectedError(logger, cause, error.Path?.ToString());
        }

        return WithTrace(error.Code is null ? error.WithCode(ErrorCodes.Execution.Unexpected) : error);
    }

    /// <summary>Adds the trace id of the log entry, so that clients can report which failure they saw.</summary>
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
