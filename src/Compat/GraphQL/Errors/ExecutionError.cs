using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>The implementation of <see cref="IError"/>.</summary>
internal sealed record ExecutionError(string Message) : IError
{
    public const string CodeKey = "code";

    public string? Code => Facts?.GetValueOrDefault(CodeKey) as string;

    public FieldPath? Path { get; init; }

    public IReadOnlyList<SourceLocation>? Locations { get; init; }

    public ImmutableSortedDictionary<string, object?>? Facts { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions => Facts;

    public Exception? Exception { get; init; }

    public IError WithMessage(string message) => this with { Message = message };

    public IError WithCode(string? code) => code is null ? this with { Facts = Remove(Facts, CodeKey) } : SetExtension(CodeKey, code);

    public IError WithPath(FieldPath path) => this with { Path = path };

    public IError WithLocations(IReadOnlyList<SourceLocation> locations) => this with { Locations = locations };

    public IError SetExtension(string key, object? value) => this with { Facts = Add(Facts, key, value) };

    public IError WithException(Exception? exception) => this with { Exception = exception };

    private static ImmutableSortedDictionary<string, object?> Add(
        ImmutableSortedDictionary<string, object?>? facts,
        string key,
        object? value) =>
        (facts ?? ImmutableSortedDictionary.Create<string, object?>(StringComparer.Ordinal)).SetItem(key, value);

    private static ImmutableSortedDictionary<string, object?>? Remove(
        ImmutableSortedDictionary<string, object?>? facts,
        string key) =>
        facts?.Remove(key) is { IsEmpty: false } left ? left : null;
}
