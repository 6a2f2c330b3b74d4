namespace KnowledgeGraph.Model;

/// <summary>A release of the graph and what it was built from.</summary>
public sealed class ReleaseInfo
{
    /// <summary>SHA-256 of the content, 64 hexadecimal digits. The same sources produce the same hash, whenever they are imported.</summary>
    public required string Hash { get; init; }

    /// <summary>The version of the program that built it.</summary>
    public required string BuiltBy { get; init; }

    /// <summary>The build time, in UTC. It is not part of the hash.</summary>
    public required DateTimeOffset BuiltAt { get; init; }

    /// <summary>The files it was built from, in the order in which they were read.</summary>
    public required IReadOnlyList<SourceFile> Sources { get; init; }

    /// <summary>Counts of the finished release: entities by category, assertions by relationship type, and others.</summary>
    public required IReadOnlyList<ReleaseCount> Counts { get; init; }
}

/// <summary>A file that a release was built from.</summary>
/// <param name="Name">The file's name, without its folder.</param>
/// <param name="Format">The recognised format, for example "Human Phenotype Ontology annotations".</param>
/// <param name="Resource">The resource it belongs to, an <c>infores:</c> identifier; null if the file contains several.</param>
/// <param name="Version">The version or date stated by the file, or null.</param>
/// <param name="License">The licence stated by the file or known for its resource, or null.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, 64 hexadecimal digits.</param>
/// <param name="Records">The number of rows, terms or mappings read.</param>
public sealed record SourceFile(string Name, string Format, Curie? Resource, string? Version, string? License, string Sha256, long Records);

/// <summary>A count of items in a release.</summary>
/// <param name="Name">What is counted, for example <c>Disease</c> or <c>HAS_PHENOTYPE</c>.</param>
/// <param name="Count">The number.</param>
public sealed record ReleaseCount(string Name, long Count);
