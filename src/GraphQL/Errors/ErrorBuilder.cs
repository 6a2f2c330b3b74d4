using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>Builds an <see cref="IError"/> step by step.</summary>
public sealed class ErrorBuilder
{
    private readonly List<SourceLocation> _locations = [];
    private IError _error;
    private bool _hasMessage;

    private ErrorBuilder(IError error, bool hasMessage)
    {
        _error = error;
        _hasMessage = hasMessage;
        _locations.AddRange(error.Locations ?? []);
    }

    /// <summary>Begins a new error.</summary>
    public static ErrorBuilder New() => new(new ExecutionError(string.Empty), hasMessage: false);

    /// <summary>Begins with all that another error says.</summary>
    /// <param name="error">The other error.</param>
    public static ErrorBuilder FromError(IError error) => new(error, hasMessage: true);

    /// <summary>Says what is wrong.</summary>
    /// <param name="message">For the developer of the client.</param>
    public ErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        _hasMessage = true;
        return Set(_error.WithMessage(message));
    }

    /// <summary>Gives a stable code.</summary>
    /// <param name="code">The code; null for none.</param>
    public ErrorBuilder SetCode(string? code) => Set(_error.WithCode(code));

    /// <summary>Names the field that could not be answered.</summary>
    /// <param name="path">The field; null leaves it as it is.</param>
    public ErrorBuilder SetPath(FieldPath? path) => path is null ? this : Set(_error.WithPath(path));

    /// <summary>Adds a place in the document.</summary>
    /// <param name="location">The place.</param>
    public ErrorBuilder AddLocation(SourceLocation location)
    {
        _locations.Add(location);
        return this;
    }

    /// <summary>Adds the place of a part of the document.</summary>
    /// <param name="syntaxNode">The part.</param>
    public ErrorBuilder AddLocation(SyntaxNode syntaxNode) => AddLocation(syntaxNode.Location);

    /// <summary>Adds a fact for the client.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">A value that can be written as JSON.</param>
    public ErrorBuilder SetExtension(string key, object? value) => Set(_error.SetExtension(key, value));

    /// <summary>Gives the cause, which is never written to a response.</summary>
    /// <param name="exception">The cause; null for none.</param>
    public ErrorBuilder SetException(Exception? exception) => Set(_error.WithException(exception));

    /// <summary>The error.</summary>
    /// <exception cref="InvalidOperationException">Nobody said what is wrong.</exception>
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
