using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>Recognises JSON formats by the members of the first object.</summary>
internal static class JsonHead
{
    private const string KgxRows = "'id' and 'category' (a node) or 'subject', 'predicate' and 'object' (an edge)";

    /// <summary>Examines the beginning of a JSON text.</summary>
    public static SourceHead Read(string text)
    {
        if (text[0] == '[')
        {
            return No("it is a JSON array; expected obographs, KGX JSON with 'nodes' and 'edges', or one object per line");
        }

        var (names, isLine) = FirstObject(Encoding.UTF8.GetBytes(text));
        return names.Contains("graphs") ? SourceHead.Of(SourceSyntax.Obographs)
            : names.Contains("nodes") || names.Contains("edges") ? SourceHead.Of(SourceSyntax.KgxGraph)
            : text.Contains("\"phenotypicFeatures\"", StringComparison.Ordinal)
                ? No("it is a phenopacket, which describes patients; expected data on diseases, such as phenotype.hpoa")
            : names.Contains("@context") || names.Contains("@graph") ? No("it is JSON-LD; convert an ontology to OBO first with robot convert")
            : !isLine ? No("it is JSON, but neither obographs (with 'graphs') nor KGX (with 'nodes' and 'edges')")
            : names.IsSupersetOf(["subject", "predicate", "object"]) ? SourceHead.Of(SourceSyntax.KgxEdgeLines)
            : names.IsSupersetOf(["id", "category"]) ? SourceHead.Of(SourceSyntax.KgxNodeLines)
            : new SourceHead(null, $"it is JSON, but its first object lacks {KgxRows}; it has {SourceErrors.Quoted(names)}");
    }

    private static SourceHead No(string objection) => new(null, objection);

    /// <summary>The member names of the first object, as far as the text goes, and whether the object is on a single line.</summary>
    private static (HashSet<string> Names, bool IsLine) FirstObject(ReadOnlySpan<byte> text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(text, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read() && (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth > 0))
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                {
                    names.Add(reader.GetString()!);
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The file is recognised by the text before the error; the error is reported when the file is read.
        }

        return (names, !text[..(int)reader.BytesConsumed].Contains((byte)'\n'));
    }
}
