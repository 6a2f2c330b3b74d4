using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Identifiers that resolve to entities with another canonical id. An identifier of several entities is kept for each of them.</summary>
internal sealed class IdentifierTable
{
    private readonly Dictionary<Curie, List<IdentifierEntry>> _entries = [];

    /// <summary>Adds an entry; if the target already has the identifier, the better kind of match is kept.</summary>
    public void Add(Curie id, Curie target, IdentifierMatchKind how)
    {
        if (!_entries.TryGetValue(id, out var entries))
        {
            _entries.Add(id, entries = new List<IdentifierEntry>(1));
        }

        var known = entries.FindIndex(entry => entry.Target == target);
        if (known < 0)
        {
            entries.Add(new IdentifierEntry(id, target, how));
        }
        else if (how < entries[known].How)
        {
            entries[known] = entries[known] with { How = how };
        }
    }

    /// <summary>The only entity that an identifier resolves to by its best kind of match; null if there is none or several.</summary>
    public Curie? Single(Curie id)
    {
        if (!_entries.TryGetValue(id, out var entries))
        {
            return null;
        }

        var best = entries.Min(entry => entry.How);
        var targets = entries.Where(entry => entry.How == best).ToList();
        return targets.Count == 1 ? targets[0].Target : null;
    }

    /// <summary>Whether an identifier resolves to any entity.</summary>
    public bool Contains(Curie id) => _entries.ContainsKey(id);

    /// <summary>Whether an identifier resolves to an entity, possibly among others.</summary>
    public bool Leads(Curie id, Curie target) => _entries.TryGetValue(id, out var entries) && entries.Exists(entry => entry.Target == target);

    /// <summary>Entries by id and target, without canonical ids and without entries whose target is not an entity.</summary>
    public IReadOnlyList<IdentifierEntry> Entries(EntityDrafts entities) =>
        [.. _entries
            .Where(entry => !entities.Contains(entry.Key))
            .SelectMany(entry => entry.Value)
            .Where(entry => entities.Contains(entry.Target))
            .OrderBy(entry => entry.Id.ToString(), StringComparer.Ordinal)
            .ThenBy(entry => entry.Target.ToString(), StringComparer.Ordinal)];
}
