using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>An error of a response (specification, section 7.1.2). It never changes: each <c>With</c> gives a new one.</summary>
public interface IError
{
    /// <summary>What is wrong, for the developer of the client.</summary>
    string Message { get; }

    /// <summary>A stable code, also found in <see cref="Extensions"/> as <c>code</c>; null if there is none.</summary>
    string? Code { get; }

    /// <summary>The field that could not be answered; null if the error belongs to the whole request.</summary>
    FieldPath? Path { get; }

    /// <summary>Where in the document; null if unknown.</summary>
    IReadOnlyList<SourceLocation>? Locations { get; }

    /// <summary>Further facts for the client by name; null if there are none.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The cause, never written to a response; null if the error was made on purpose.</summary>
    Exception? Exception { get; }

    /// <summary>This error with another message.</summary>
    /// <param name="message">What is wrong.</param>
    IError WithMessage(string message);

    /// <summary>This error with another code.</summary>
    /// <param name="code">The code; null for none.</param>
    IError WithCode(string? code);

    /// <summary>This error at another field.</summary>
    /// <param name="path">The field.</param>
    IError WithPath(FieldPath path);

    /// <summary>This error at other places of the document.</summary>
    /// <param name="locations">The places.</param>
    IError WithLocations(IReadOnlyList<SourceLocation> locations);

    /// <summary>This error with other extensions, the code among them.</summary>
    /// <param name="extensions">Facts by name; null for none.</param>
    IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions);

    /// <summary>This error with one more extension.</summary>
    /// <param name="key">The name of the fact.</param>
    /// <param name="value">A value that can be written as JSON.</param>
    IError SetExtension(string key, object? value);

    /// <summary>This error without one of its extensions.</summary>
    /// <param name="key">The name of the fact.</param>
    IError RemoveExtension(string key);

    /// <summary>This error with another cause.</summary>
    /// <param name="exception">The cause; null for none.</param>
    IError WithException(Exception? exception);
}
