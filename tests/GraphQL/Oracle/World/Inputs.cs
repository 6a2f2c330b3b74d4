using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.World;

public sealed record FilterInput(
    int Min,
    string? Text,
    double? Ratio,
    IReadOnlyList<string?>? Tags,
    IReadOnlyList<Mood>? Moods,
    FilterInput? Inner,
    ChoiceInput? Choice,
    [property: DefaultValue(true)] bool Strict);

[OneOf]
public sealed record ChoiceInput(int? Number, [property: ID] string? Id, IReadOnlyList<FilterInput>? Filters);
