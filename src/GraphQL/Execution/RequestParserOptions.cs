namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>How large a document may be.</summary>
public sealed class RequestParserOptions
{
    /// <summary>The most tokens, comments and commas not counted. The default is 15,000.</summary>
    public int MaxAllowedTokens { get; set; } = Language.ParserOptions.Default.MaxTokens;

    /// <summary>The most fields, each counted where it stands in the document. The default is 2048.</summary>
    public int MaxAllowedFields { get; set; } = 2048;
}
