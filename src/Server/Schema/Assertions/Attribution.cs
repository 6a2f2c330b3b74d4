using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The disease to which we attribute an assertion, if it differs from the one that the source states.</summary>
public sealed class Attribution
{
    private readonly string _release;

    internal Attribution(Curie id, string? reason, string release)
    {
        Id = id;
        Reason = reason;
        _release = release;
    }

    /// <summary>The entry to which we attribute the assertion, for example `ORPHA:75564`.</summary>
    public Curie Id { get; }

    /// <summary>The reason for the attribution.</summary>
    public string? Reason { get; }

    /// <summary>The disease that this entry belongs to, or null if this release does not contain it.</summary>
    public async Task<Disease?> GetDiseaseAsync(IdentifierLoader identifiers, CancellationToken cancellationToken)
    {
        var matches = await identifiers.LoadAsync(new EntityKey(_release, Id), cancellationToken);
        return matches is [{ Entity: Disease disease }] ? disease : null;
    }
}
