namespace KnowledgeGraph.Sources.Catalog;

/// <summary>The syntax of a source, according to its first bytes.</summary>
internal enum SourceSyntax
{
    /// <summary>Obographs JSON.</summary>
    Obographs,

    /// <summary>OBO.</summary>
    Obo,

    /// <summary>A tab-separated table.</summary>
    Tabs,

    /// <summary>A comma-separated table.</summary>
    Commas,

    /// <summary>A KGX graph as one JSON document.</summary>
    KgxGraph,

    /// <summary>KGX nodes as JSON, one per line.</summary>
    KgxNodeLines,

    /// <summary>KGX edges as JSON, one per line.</summary>
    KgxEdgeLines,

    /// <summary>A tar archive of sources.</summary>
    Tar,
}
