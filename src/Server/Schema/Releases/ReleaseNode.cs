using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A release of the graph: what it is and what it was built from.</summary>
[GraphQLName("Release")]
public sealed class ReleaseNode
{
    private readonly ReleaseInfo _release;

    internal ReleaseNode(ReleaseInfo release) => _release = release;

    /// <summary>SHA-256 of the content, 64 hexadecimal digits: the same sources give the same hash, whenever they are imported.</summary>
    public string Hash => _release.Hash;

    /// <summary>The version of the program that built it.</summary>
    public string BuiltBy => _release.BuiltBy;

    /// <summary>When it was built, in UTC.</summary>
    public DateTimeOffset BuiltAt => _release.BuiltAt;

    /// <summary>The files it was built from, in the order they were read.</summary>
    public IReadOnlyList<SourceFile> Sources => _release.Sources;

    /// <summary>Entities by category, assertions by relationship type and so on: counted in the finished release.</summary>
    public IReadOnlyList<ReleaseCount> Counts => _release.Counts;

    /// <summary>What the import did with everything it read.</summary>
    public ReportNode Report => new(Hash);
}
