namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Limits for the size of documents.</summary>
public sealed class RequestParserOptions
{
    /// <summary>The maximum number of tokens, without comments and commas. The default is 15,000.</summary>
    public int MaxAllowedTokens { get; set; } = Language.ParserOptions.Default.MaxTokens;

    /// <summary>The maximum number of fields in the text of the document. The default is 2048.</summary>
    public int MaxAllowedFields { get; set; } = 2048;
}
