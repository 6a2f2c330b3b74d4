using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>An error of a response (specification, section 7.1.2). Errors are immutable; each <c>With</c> method returns a new one.</summary>
public interface IError
{
    /// <summary>The problem, for the developer of the client.</summary>
    string Message { get; }

    /// <summary>A stable code, which is also in <see cref="Extensions"/> as <c>code</c>; null if there is none.</summary>
    string? Code { get; }

    /// <summary>The field that failed; null if the error concerns the whole request.</summary>
    FieldPath? Path { get; }

    /// <summary>The locations in the document; null if unknown.</summary>
    IReadOnlyList<SourceLocation>? Locations { get; }

    /// <summary>Additional data for the client by name; null if there is none.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The cause, which is never written to a response; null if the error was created intentionally.</summary>
    Exception? Exception { get; }

    /// <summary>This error with another message.</summary>
    /// <param name="message">The message.</param>
    IError WithMessage(string message);

    /// <summary>This error with another code.</summary>
    /// <param name="code">The code; null for none.</param>
    IError WithCode(string? code);

    /// <summary>This error with another path.</summary>
    /// <param name="path">The field.</param>
    IError WithPath(FieldPath path);

    /// <summary>This error with other locations.</summary>
    /// <param name="locations">The locations.</param>
    IError WithLocations(IReadOnlyList<SourceLocation> locations);

    /// <summary>This error with one more extension.</summary>
    /// <param name="key">The name of the extension.</param>
    /// <param name="value">A value that can be written as JSON.</param>
    IError SetExtension(string key, object? value);

    /// <summary>This error with another cause.</summary>
    /// <param name="exception">The cause; null for none.</param>
    IError WithException(Exception? exception);
}
