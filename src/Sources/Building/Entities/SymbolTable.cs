using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The symbols that name genes. One that names several keeps them all.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<(string Folded, Curie Target), SymbolEntry> _entries = [];

    /// <summary>Adds a symbol; the same symbol of the same gene again keeps the better kind.</summary>
    public void Add(string symbol, Curie target, IdentifierMatchKind how)
    {
        var key = (symbol.ToLowerInvariant(), target);
        if (!_entries.TryGetValue(key, out var known) || how < known.How)
        {
            _entries[key] = new SymbolEntry(symbol, target, how);
        }
    }

    /// <summary>Entries by symbol and target, without those that lead to no entity.</summary>
    public IReadOnlyList<SymbolEntry> Entries(EntityTable entities) =>
        [.. _entries.Values
            .Where(entry => entities.Contains(entry.Target))
            .OrderBy(entry => entry.Symbol, StringComparer.Ordinal)
            .ThenBy(entry => entry.Target.ToString(), StringComparer.Ordinal)];
}
