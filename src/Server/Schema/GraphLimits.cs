namespace KnowledgeGraph.Server.Schema;

/// <summary>What a request may cost. A page holds at most <see cref="PageArguments.Most"/> edges, beside these.</summary>
internal static class GraphLimits
{
    private const int Depth = 40;
    private const int Tokens = 15_000;
    private const int Fields = 2_048;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    public static IRequestExecutorBuilder AddLimits(this IRequestExecutorBuilder builder) => builder
        .ModifyParserOptions(options =>
        {
            options.MaxAllowedTokens = Tokens;
            options.MaxAllowedFields = Fields;
        })
        .ModifyRequestOptions(options =>
        {
            options.ExecutionTimeout = Time;
            options.IncludeExceptionDetails = false;
        })
        .AddMaxExecutionDepthRule(Depth, skipIntrospectionFields: true);
}
