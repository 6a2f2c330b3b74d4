namespace KnowledgeGraph.Sources.Catalog;

/// <summary>How the content of a source is written, as far as its first bytes tell.</summary>
internal enum SourceSyntax
{
    /// <summary>Obographs JSON.</summary>
    Obographs,

    /// <summary>OBO.</summary>
    Obo,

    /// <summary>A table with tabs.</summary>
    Tabs,

    /// <summary>A table with commas.</summary>
    Commas,

    /// <summary>A KGX graph as one JSON document.</summary>
    KgxGraph,

    /// <summary>KGX nodes as JSON, one a line.</summary>
    KgxNodeLines,

    /// <summary>KGX edges as JSON, one a line.</summary>
    KgxEdgeLines,

    /// <summary>A tar archive, which holds sources.</summary>
    Tar,
}
