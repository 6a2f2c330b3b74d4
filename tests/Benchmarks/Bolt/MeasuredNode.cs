using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>One of the nodes that are read: properties of five types, made from its number.</summary>
/// <param name="Number">From 0; indexed.</param>
internal sealed record MeasuredNode(int Number)
{
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"Abnormality of the organ {Number}");

    public double Score => Number / 7.0;

    public bool IsKnown => Number % 2 == 0;

    public string[] Synonyms => [$"Abnormal {Name}", $"{Name}, abnormal"];

    /// <summary>The properties as Cypher gets them.</summary>
    public Dictionary<string, object?> Properties() => new(StringComparer.Ordinal)
    {
        ["number"] = (long)Number,
        ["name"] = Name,
        ["score"] = Score,
        ["isKnown"] = IsKnown,
        ["synonyms"] = Synonyms,
    };

    /// <summary>A sum of what was read, which differs when a value is lost or changed.</summary>
    public static double Digest(long number, string name, double score, bool isKnown, int synonyms) =>
        number + name.Length + score + (isKnown ? 1 : 0) + synonyms;

    /// <summary>The digest of this node.</summary>
    public double Digest() => Digest(Number, Name, Score, IsKnown, Synonyms.Length);
}
