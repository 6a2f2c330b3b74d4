using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j;

/// <summary>A release as properties of its node; its sources and counts are JSON strings.</summary>
internal static class ReleaseRow
{
    public static Dictionary<string, object?> Of(ReleaseInfo release, IReadOnlyList<SeedStage> stages) => new(StringComparer.Ordinal)
    {
        ["built_by"] = release.BuiltBy,
        ["built_at"] = release.BuiltAt.ToString("O", CultureInfo.InvariantCulture),
        ["sources"] = release.Sources.Select(source => JsonSerializer.Serialize(source)).ToArray(),
        ["counts"] = release.Counts.Select(count => JsonSerializer.Serialize(count)).ToArray(),
        ["loaded"] = LoadedCounts.Of(stages),
    };

    public static ReleaseInfo Read(string hash, IReadOnlyDictionary<string, object?> properties) => new()
    {
        Hash = hash,
        BuiltBy = (string)properties["built_by"]!,
        BuiltAt = DateTimeOffset.ParseExact((string)properties["built_at"]!, "O", CultureInfo.InvariantCulture),
        Sources = [.. Strings(properties, "sources").Select(json => JsonSerializer.Deserialize<SourceFile>(json)!)],
        Counts = [.. Strings(properties, "counts").Select(json => JsonSerializer.Deserialize<ReleaseCount>(json)!)],
    };

    private static List<string> Strings(IReadOnlyDictionary<string, object?> properties, string name) =>
        properties.GetValueOrDefault(name).As<List<string>>([]);
}
