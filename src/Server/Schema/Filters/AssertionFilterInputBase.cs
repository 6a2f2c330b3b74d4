using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The conditions that all assertion filters have.</summary>
public abstract class AssertionFilterInputBase
{
    /// <summary>The primary source or an aggregator is one of these (`infores:` identifiers, for example `infores:gard`).</summary>
    [ID]
    public IReadOnlyList<string>? Source { get; init; }

    /// <summary>The evidence code, as given by the source, is one of these, for example `PCS`.</summary>
    public IReadOnlyList<string>? Evidence { get; init; }

    /// <summary>One of the publications is this one, for example `PMID:19412178`, or an address or text as in `publications.id`.</summary>
    [ID]
    public string? Publication { get; init; }

    /// <summary>The conditions in the port's form.</summary>
    internal virtual ValueTask<AssertionFilter> ReadAsync(IdentifierReader identifiers) => ReadCommonAsync(identifiers);

    private protected async ValueTask<AssertionFilter> ReadCommonAsync(IdentifierReader identifiers) => new()
    {
        Sources = [.. (Source ?? []).Distinct(StringComparer.Ordinal).Select(source => IdentifierRules.Read("where.source", source))],
        Evidence = [.. (Evidence ?? []).Distinct(StringComparer.Ordinal)],
        Publication = Publication is null ? null : await identifiers.PublicationAsync("where.publication", Publication),
    };
}
