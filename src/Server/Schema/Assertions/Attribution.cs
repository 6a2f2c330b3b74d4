using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Our reading of which disease a statement is about, where that is another than the one its source states.</summary>
public sealed class Attribution
{
    private readonly string _release;

    internal Attribution(Curie id, string? reason, string release)
    {
        Id = id;
        Reason = reason;
        _release = release;
    }

    /// <summary>The entry of the source that our reading takes it from, for example `ORPHA:75564`.</summary>
    public Curie Id { get; }

    /// <summary>Why the statement is attributed to it.</summary>
    public string? Reason { get; }

    /// <summary>The disease that this entry is part of, or null where this release does not hold one.</summary>
    public async Task<Disease?> GetDiseaseAsync(IdentifierLoader identifiers, CancellationToken cancellationToken)
    {
        var matches = await identifiers.LoadAsync(new EntityKey(_release, Id), cancellationToken);
        return matches is [{ Entity: Disease disease }] ? disease : null;
    }
}
