namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>What a document may ask for, beside what <c>ModifyParserOptions</c> and <c>AddMaxExecutionDepthRule</c> say.</summary>
public sealed class DocumentLimitOptions
{
    /// <summary>The most fields with an alias, each counted where it stands in the document. The default is 500.</summary>
    public int MaxAllowedAliases { get; set; } = 500;

    /// <summary>
    /// The most fields that an operation selects, those of a fragment counted wherever the fragment is spread. The
    /// default is 10,000; the standard introspection query selects about 400.
    /// </summary>
    public int MaxAllowedSelectedFields { get; set; } = 10_000;

    /// <summary>The most directives in the document. The default is 250.</summary>
    public int MaxAllowedDirectives { get; set; } = 250;

    /// <summary>The most directives at one place of the document. The default is 8.</summary>
    public int MaxAllowedDirectivesPerLocation { get; set; } = 8;

    internal int MaxAllowedFields { get; set; }

    internal int? MaxExecutionDepth { get; set; }

    internal bool SkipIntrospectionDepth { get; set; }

    internal int MaxOfTypeDepth { get; set; } = 16;

    internal int MaxListRecursiveDepth { get; set; } = 1;

    internal bool DisableIntrospection { get; set; }
}
