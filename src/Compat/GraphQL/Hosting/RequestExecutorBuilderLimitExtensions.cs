using KnowledgeGraph.GraphQL.Hosting.Http;
using KnowledgeGraph.GraphQL.Limits;
using static KnowledgeGraph.GraphQL.Hosting.RequestExecutorBuilder;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Extensions to limit requests; see also <c>ModifyParserOptions</c> and <c>ModifyRequestOptions</c>.</summary>
public static class RequestExecutorBuilderLimitExtensions
{
    /// <summary>Limits the depth of selections.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="maxAllowedExecutionDepth">The maximum depth; fields of the root have depth 1.</param>
    /// <param name="skipIntrospectionFields">Whether introspection fields are exempt.</param>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder,
        int maxAllowedExecutionDepth,
        bool skipIntrospectionFields = false) =>
        builder.ModifyDocumentLimits(limits =>
        {
            limits.MaxExecutionDepth = maxAllowedExecutionDepth;
            limits.SkipIntrospectionDepth = skipIntrospectionFields;
        });

    /// <summary>Limits the depth of introspection queries.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="maxAllowedOfTypeDepth">The maximum nesting of <c>ofType</c>. The default is 16.</param>
    /// <param name="maxAllowedListRecursiveDepth">
    /// The maximum nesting of each of <c>fields</c>, <c>inputFields</c>, <c>interfaces</c> and <c>possibleTypes</c>. The default is 1.
    /// </param>
    public static IRequestExecutorBuilder SetIntrospectionAllowedDepth(
        this IRequestExecutorBuilder builder,
        ushort maxAllowedOfTypeDepth,
        ushort maxAllowedListRecursiveDepth) =>
        builder.ModifyDocumentLimits(limits =>
        {
            limits.MaxOfTypeDepth = maxAllowedOfTypeDepth;
            limits.MaxListRecursiveDepth = maxAllowedListRecursiveDepth;
        });

    /// <summary>Rejects introspection queries.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="disable">Whether to reject them.</param>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true) =>
        builder.ModifyDocumentLimits(limits => limits.DisableIntrospection = disable);

    /// <summary>Limits aliases, directives, and the number of fields after expanding fragments.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the limits.</param>
    public static IRequestExecutorBuilder ModifyDocumentLimits(
        this IRequestExecutorBuilder builder,
        Action<DocumentLimitOptions> configure) =>
        Configure(builder, setup => configure(setup.DocumentLimits));

    /// <summary>Limits the time to receive a body, and the number of concurrent requests.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the limits.</param>
    public static IRequestExecutorBuilder ModifyHttpLimits(
        this IRequestExecutorBuilder builder,
        Action<HttpLimitOptions> configure) =>
        Configure(builder, setup => configure(setup.HttpLimits));
}
