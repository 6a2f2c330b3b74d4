using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A release of the graph and what it was built from.</summary>
[GraphQLName("Release")]
public sealed class ReleaseNode
{
    private readonly ReleaseInfo _release;

    internal ReleaseNode(ReleaseInfo release) => _release = release;

    /// <summary>SHA-256 of the content, 64 hexadecimal digits. The same sources produce the same hash, whenever they are imported.</summary>
    public string Hash => _release.Hash;

    /// <summary>The version of the program that built it.</summary>
    public string BuiltBy => _release.BuiltBy;

    /// <summary>The build time, in UTC.</summary>
    public DateTimeOffset BuiltAt => _release.BuiltAt;

    /// <summary>The files it was built from, in the order in which they were read.</summary>
    public IReadOnlyList<SourceFile> Sources => _release.Sources;

    /// <summary>Counts of the finished release: entities by category, assertions by relationship type, and others.</summary>
    public IReadOnlyList<ReleaseCount> Counts => _release.Counts;

    /// <summary>The import report: what became of everything that was read.</summary>
    public ReportNode Report => new(Hash);
}
