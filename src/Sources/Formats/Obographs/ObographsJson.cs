using System.Text.Json.Serialization;

namespace KnowledgeGraph.Sources.Formats.Obographs;

/// <summary>A node in obographs JSON.</summary>
/// <remarks>Format: https://github.com/geneontology/obographs/blob/master/schema/obographs-schema.json</remarks>
internal sealed record ObographsNode(string? Id, string? Lbl, string? Type, string? PropertyType, ObographsMeta? Meta);

/// <summary>An edge: subject, predicate, object.</summary>
internal sealed record ObographsEdge(string? Sub, string? Pred, string? Obj);

/// <summary>Properties of a node or graph, other than its edges.</summary>
internal sealed record ObographsMeta(
    ObographsValue? Definition,
    string[]? Comments,
    string[]? Subsets,
    ObographsValue[]? Synonyms,
    ObographsValue[]? Xrefs,
    ObographsValue[]? BasicPropertyValues,
    string? Version,
    bool? Deprecated);

/// <summary>A definition, synonym, cross-reference or property value.</summary>
internal sealed record ObographsValue(
    string? Pred, string? Val, string[]? Xrefs, string? SynonymType, ObographsMeta? Meta);

/// <summary>Generated (de)serialisation of these records.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ObographsNode))]
[JsonSerializable(typeof(ObographsEdge))]
[JsonSerializable(typeof(ObographsMeta))]
internal sealed partial class ObographsJson : JsonSerializerContext;
