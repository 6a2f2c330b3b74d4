namespace KnowledgeGraph.Sources.Catalog;

/// <summary>Tells JSON formats apart by the beginning of a text.</summary>
internal static class JsonHead
{
    /// <summary>Looks at the beginning of a JSON text.</summary>
    public static SourceHead Read(string text) =>
        text[0] == '{' && text.Contains("\"graphs\"", StringComparison.Ordinal)
            ? SourceHead.Of(SourceSyntax.Obographs)
            : new SourceHead(null, "it is JSON, but no obographs: it does not begin with 'graphs'");
}
