using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeGraph.Model;

/// <summary>What a release is and its import report as JSON, as stores keep them; enumerations as their numbers.</summary>
public static class ReleaseJson
{
    // Nothing here goes into a web page.
    private static readonly ReleaseContext Context =
        new(new JsonSerializerOptions(ReleaseContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes what a release is, in UTF-8.</summary>
    public static byte[] Write(ReleaseInfo release) => JsonSerializer.SerializeToUtf8Bytes(release, Context.ReleaseInfo);

    /// <summary>Writes the counts of an import report, in UTF-8.</summary>
    public static byte[] Write(IReadOnlyList<ReportCount> counts) => JsonSerializer.SerializeToUtf8Bytes([.. counts], Context.ReportCountArray);

    /// <summary>Writes an item of an import report, in UTF-8.</summary>
    public static byte[] Write(ReportItem item) => JsonSerializer.SerializeToUtf8Bytes(item, Context.ReportItem);

    /// <summary>Reads what a release is.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static ReleaseInfo ReadRelease(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Context.ReleaseInfo)!;

    /// <summary>Reads the counts of an import report.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static IReadOnlyList<ReportCount> ReadCounts(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Context.ReportCountArray)!;

    /// <summary>Reads an item of an import report.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static ReportItem ReadItem(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Context.ReportItem)!;
}

/// <summary>What of a release is written.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(CurieConverter)], IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ReleaseInfo))]
[JsonSerializable(typeof(ReportCount[]))]
[JsonSerializable(typeof(ReportItem))]
internal sealed partial class ReleaseContext : JsonSerializerContext;
