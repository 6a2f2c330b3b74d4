using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An entity that may be the same as another one although no authority says so. The two are not merged.</summary>
[GraphQLName("PossiblySame")]
public sealed class PossiblySameNode
{
    private readonly EntityKey _other;

    internal PossiblySameNode(PossiblySame other, string release)
    {
        _other = new EntityKey(release, other.Id);
        Reasons = other.Reasons;
    }

    /// <summary>Why the two may be the same.</summary>
    public IReadOnlyList<PossiblySameReason> Reasons { get; }

    /// <summary>The other entity.</summary>
    public async Task<Entity> GetEntityAsync(EntityLoader entities, CancellationToken cancellationToken) =>
        (await entities.LoadAsync(_other, cancellationToken))!;
}
