namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>Limits of documents, in addition to those of <c>ModifyParserOptions</c> and <c>AddMaxExecutionDepthRule</c>.</summary>
public sealed class DocumentLimitOptions
{
    /// <summary>The maximum number of fields with an alias in the text of the document. The default is 500.</summary>
    public int MaxAllowedAliases { get; set; } = 500;

    /// <summary>
    /// The maximum number of fields that an operation selects; fields of a fragment count at every spread. The default is 10,000; the
    /// standard introspection query selects about 400.
    /// </summary>
    public int MaxAllowedSelectedFields { get; set; } = 10_000;

    /// <summary>The maximum number of directives in the document. The default is 250.</summary>
    public int MaxAllowedDirectives { get; set; } = 250;

    /// <summary>The maximum number of directives at one location of the document. The default is 8.</summary>
    public int MaxAllowedDirectivesPerLocation { get; set; } = 8;

    internal int MaxAllowedFields { get; set; }

    internal int? MaxExecutionDepth { get; set; }

    internal bool SkipIntrospectionDepth { get; set; }

    internal int MaxOfTypeDepth { get; set; } = 16;

    internal int MaxListRecursiveDepth { get; set; } = 1;

    internal bool DisableIntrospection { get; set; }
}
