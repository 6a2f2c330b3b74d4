using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The conditions that all filters of assertions have.</summary>
public abstract class AssertionFilterInputBase
{
    /// <summary>The primary source or an aggregator is one of these (`infores:` identifiers, for example `infores:gard`).</summary>
    [ID]
    public IReadOnlyList<string>? Source { get; init; }

    /// <summary>The evidence code is one of these, as the source gives it, for example `PCS`.</summary>
    public IReadOnlyList<string>? Evidence { get; init; }

    /// <summary>One of the publications is this one: for example `PMID:19412178`; also an address or a text, as `publications.id` shows it.</summary>
    [ID]
    public string? Publication { get; init; }

    /// <summary>The conditions as the port knows them.</summary>
    internal virtual ValueTask<AssertionFilter> ReadAsync(IdentifierReader identifiers) => ReadCommonAsync(identifiers);

    private protected async ValueTask<AssertionFilter> ReadCommonAsync(IdentifierReader identifiers) => new()
    {
        Sources = [.. (Source ?? []).Distinct(StringComparer.Ordinal).Select(source => IdentifierRules.Read("where.source", source))],
        Evidence = [.. (Evidence ?? []).Distinct(StringComparer.Ordinal)],
        Publication = Publication is null ? null : await identifiers.PublicationAsync("where.publication", Publication),
    };
}
