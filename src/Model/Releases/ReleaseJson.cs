using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>The description of a release and its import report as JSON for stores, with enumerations as numbers.</summary>
public static class ReleaseJson
{
    // This JSON is never part of a web page.
    private static readonly ReleaseContext Context =
        new(new JsonSerializerOptions(ReleaseContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes the description of a release, in UTF-8.</summary>
    public static byte[] Write(ReleaseInfo release) => JsonSerializer.SerializeToUtf8Bytes(release, Context.ReleaseInfo);

    /// <summary>Writes the counts of an import report, in UTF-8.</summary>
    public static byte[] Write(IReadOnlyList<ReportCount> counts) => JsonSerializer.SerializeToUtf8Bytes([.. counts], Context.ReportCountArray);

    /// <summary>Writes an item of an import report, in UTF-8.</summary>
    public static byte[] Write(ReportItem item) => JsonSerializer.SerializeToUtf8Bytes(item, Context.ReportItem);

    /// <summary>Reads the description of a release.</summary>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static ReleaseInfo ReadRelease(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Context.ReleaseInfo)!;

    /// <summary>Reads the counts of an import report.</summary>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static IReadOnlyList<ReportCount> ReadCounts(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Context.ReportCountArray)!;

    /// <summary>Reads an item of an import report.</summary>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static ReportItem ReadItem(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Context.ReportItem)!;
}

/// <summary>The stored properties of a release.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ReleaseInfo))]
[JsonSerializable(typeof(ReportCount[]))]
[JsonSerializable(typeof(ReportItem))]
internal sealed partial class ReleaseContext : JsonSerializerContext;
