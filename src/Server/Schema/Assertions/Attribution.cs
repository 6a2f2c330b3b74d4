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

    /// <summary>The id of the disease.</summary>
    public Curie Id { get; }

    /// <summary>Why the statement is attributed to it.</summary>
    public string? Reason { get; }

    /// <summary>The disease, or null where this release does not hold it.</summary>
    public async Task<Disease?> GetDiseaseAsync(EntityLoader entities, CancellationToken cancellationToken) =>
        await entities.LoadAsync(new EntityKey(_release, Id), cancellationToken) as Disease;
}
