using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The symbols of genes. A symbol that several genes share is kept for each of them.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<(string Folded, Curie Target), SymbolEntry> _entries = [];

    /// <summary>Adds a symbol; if the gene already has it, the better kind of match is kept.</summary>
    public void Add(string symbol, Curie target, IdentifierMatchKind how)
    {
        var key = (symbol.ToLowerInvariant(), target);
        if (!_entries.TryGetValue(key, out var known) || how < known.How)
        {
            _entries[key] = new SymbolEntry(symbol, target, how);
        }
    }

    /// <summary>Entries by symbol and target, without those whose target is not an entity.</summary>
    public IReadOnlyList<SymbolEntry> Entries(EntityDrafts entities) =>
        [.. _entries.Values
            .Where(entry => entities.Contains(entry.Target))
            .OrderBy(entry => entry.Symbol, StringComparer.Ordinal)
            .ThenBy(entry => entry.Target.ToString(), StringComparer.Ordinal)];
}
