using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>Builds an <see cref="IError"/> step by step.</summary>
public sealed class ErrorBuilder
{
    private readonly List<SourceLocation> _locations = [];
    private IError _error = new ExecutionError(string.Empty);
    private bool _hasMessage;

    private ErrorBuilder()
    {
    }

    /// <summary>Starts a new error.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Sets the message.</summary>
    /// <param name="message">The problem, for the developer of the client.</param>
    public ErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        _hasMessage = true;
        return Set(_error.WithMessage(message));
    }

    /// <summary>Sets a stable code.</summary>
    /// <param name="code">The code; null for none.</param>
    public ErrorBuilder SetCode(string? code) => Set(_error.WithCode(code));

    /// <summary>Sets the path of the field that failed.</summary>
    /// <param name="path">The field; null to leave the path unchanged.</param>
    public ErrorBuilder SetPath(FieldPath? path) => path is null ? this : Set(_error.WithPath(path));

    /// <summary>Adds a location in the document.</summary>
    /// <param name="location">The location.</param>
    public ErrorBuilder AddLocation(SourceLocation location)
    {
        _locations.Add(location);
        return this;
    }

    /// <summary>Adds the location of a syntax node.</summary>
    /// <param name="syntaxNode">The node.</param>
    public ErrorBuilder AddLocation(SyntaxNode syntaxNode) => AddLocation(syntaxNode.Location);

    /// <summary>Adds an extension.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">A value that can be written as JSON.</param>
    public ErrorBuilder SetExtension(string key, object? value) => Set(_error.SetExtension(key, value));

    /// <summary>Sets the cause, which is never written to a response.</summary>
    /// <param name="exception">The cause; null for none.</param>
    public ErrorBuilder SetException(Exception? exception) => Set(_error.WithException(exception));

    /// <summary>Creates the error.</summary>
    /// <exception cref="InvalidOperationException">No message was set.</exception>
    public IError Build()
    {
        if (!_hasMessage)
        {
            throw new InvalidOperationException("An error needs a message.");
        }

        return _locations.Count == 0 ? _error : _error.WithLocations([.. _locations]);
    }

    private ErrorBuilder Set(IError error)
    {
        _error = error;
        return this;
    }
}
