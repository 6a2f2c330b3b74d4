namespace KnowledgeGraph.Model;

/// <summary>What a release of the graph is and what it was built from.</summary>
public sealed class ReleaseInfo
{
    /// <summary>SHA-256 of the content, 64 hexadecimal digits: the same sources give the same hash, whenever they are imported.</summary>
    public required string Hash { get; init; }

    /// <summary>The version of the program that built it.</summary>
    public required string BuiltBy { get; init; }

    /// <summary>When it was built, in UTC. Not part of the hash.</summary>
    public required DateTimeOffset BuiltAt { get; init; }

    /// <summary>The files it was built from, in the order they were read.</summary>
    public required IReadOnlyList<SourceFile> Sources { get; init; }

    /// <summary>Entities by category, assertions by relationship type and so on: counted in the finished release.</summary>
    public required IReadOnlyList<ReleaseCount> Counts { get; init; }
}

/// <summary>A file that a release was built from.</summary>
/// <param name="Name">The file's name, without its folder.</param>
/// <param name="Format">What it was recognised as, for example "Human Phenotype Ontology annotations".</param>
/// <param name="Resource">The resource it belongs to, an <c>infores:</c> identifier; null where the file holds several.</param>
/// <param name="Version">The version or date the file states, or null.</param>
/// <param name="License">The licence the file states or its resource has, or null.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, 64 hexadecimal digits.</param>
/// <param name="Records">Rows, terms or mappings that were read.</param>
public sealed record SourceFile(string Name, string Format, Curie? Resource, string? Version, string? License, string Sha256, long Records);

/// <summary>How many of something a release holds.</summary>
/// <param name="Name">What is counted, for example <c>Disease</c> or <c>HAS_PHENOTYPE</c>.</param>
/// <param name="Count">How many.</param>
public sealed record ReleaseCount(string Name, long Count);
