using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Which assertions are listed. All given conditions must hold.</summary>
public sealed class AssertionFilterInput : AssertionFilterInputBase
{
    /// <summary>The subject is this entity: a disease, or a term for `SUBCLASS_OF`.</summary>
    [ID]
    public string? Subject { get; init; }

    /// <summary>The object is this entity.</summary>
    [ID]
    public string? Object { get; init; }

    /// <summary>The type of relationship is one of these.</summary>
    public IReadOnlyList<RelationshipType>? Type { get; init; }

    /// <summary>Only assertions that a relationship does not hold (true), or only those that it holds (false).</summary>
    public bool? Negated { get; init; }

    internal async ValueTask<AssertionQuery> ReadAsync(IdentifierReader identifiers, PageRequest page) => new()
    {
        Subject = await identifiers.IdAsync("where.subject", Subject, category: null),
        Object = await identifiers.IdAsync("where.object", Object, category: null),
        Types = [.. Type ?? []],
        Negated = Negated,
        Where = await ReadAsync(identifiers),
        Page = page,
    };
}
