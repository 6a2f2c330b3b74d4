using KnowledgeGraph.GraphQL.Hosting.Http;
using KnowledgeGraph.GraphQL.Limits;
using static KnowledgeGraph.GraphQL.Hosting.RequestExecutorBuilder;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Limits what requests may ask for; see <c>ModifyParserOptions</c> and <c>ModifyRequestOptions</c> as well.</summary>
public static class RequestExecutorBuilderLimitExtensions
{
    /// <summary>Limits how deep selections may be nested.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="maxAllowedExecutionDepth">The deepest field allowed; a field of the root has the depth 1.</param>
    /// <param name="skipIntrospectionFields">Whether introspection may go deeper.</param>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder,
        int maxAllowedExecutionDepth,
        bool skipIntrospectionFields = false) =>
        builder.ModifyDocumentLimits(limits =>
        {
            limits.MaxExecutionDepth = maxAllowedExecutionDepth;
            limits.SkipIntrospectionDepth = skipIntrospectionFields;
        });

    /// <summary>Limits how deep a question about the schema may follow its types.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="maxAllowedOfTypeDepth">How often <c>ofType</c> may be nested. The default is 16.</param>
    /// <param name="maxAllowedListRecursiveDepth">
    /// How often <c>fields</c>, <c>inputFields</c>, <c>interfaces</c> and <c>possibleTypes</c> may each be nested. The
    /// default is 1.
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

    /// <summary>Refuses questions about the schema.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="disable">Whether to refuse them.</param>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true) =>
        builder.ModifyDocumentLimits(limits => limits.DisableIntrospection = disable);

    /// <summary>Limits aliases, directives and the fields that fragments come to.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the limits.</param>
    public static IRequestExecutorBuilder ModifyDocumentLimits(
        this IRequestExecutorBuilder builder,
        Action<DocumentLimitOptions> configure) =>
        Configure(builder, setup => configure(setup.DocumentLimits));

    /// <summary>Limits how long a body may take to arrive and how many requests are answered at once.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the limits.</param>
    public static IRequestExecutorBuilder ModifyHttpLimits(
        this IRequestExecutorBuilder builder,
        Action<HttpLimitOptions> configure) =>
        Configure(builder, setup => configure(setup.HttpLimits));
}
