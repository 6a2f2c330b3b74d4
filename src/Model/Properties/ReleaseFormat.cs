namespace KnowledgeGraph.Model;

/// <summary>The format of stored releases, in files and in Neo4j.</summary>
public static class ReleaseFormat
{
    // Increment beyond Version for a change that is not a new property: another layout, or another stored enumeration.
    private const int Layout = 3;

    /// <summary>The version that this program writes and reads. A new stored property raises it by its <see cref="StoredAttribute.Since"/>.</summary>
    public static int Version { get; } = Math.Max(Layout, Math.Max(AssertionProperties.All.Since, EntityProperties.All.Since));
}
