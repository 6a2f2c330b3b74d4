using KnowledgeGraph.GraphQL.DataLoaders;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static KnowledgeGraph.GraphQL.Hosting.RequestExecutorBuilder;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Extensions to configure the execution of requests.</summary>
public static class RequestExecutorBuilderExtensions
{
    /// <summary>Adds a data loader, which is created once per request.</summary>
    /// <typeparam name="T">The loader.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader
    {
        builder.Services.TryAddScoped<T>();
        return builder;
    }

    /// <summary>Adds a filter that is called with every error before it is written.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="errorFilter">Returns the error to write.</param>
    public static IRequestExecutorBuilder AddErrorFilter(
        this IRequestExecutorBuilder builder,
        Func<IError, IError> errorFilter) =>
        Configure(builder, setup => setup.ErrorFilters.Add(errorFilter));

    /// <summary>Changes the options of the schema.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyOptions(
        this IRequestExecutorBuilder builder,
        Action<SchemaOptions> configure) =>
        Configure(builder, setup => configure(setup.SchemaOptions));

    /// <summary>Changes the options of the execution.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyRequestOptions(
        this IRequestExecutorBuilder builder,
        Action<RequestExecutorOptions> configure) =>
        Configure(builder, setup => configure(setup.RequestOptions));

    /// <summary>Changes the limits for the size of documents.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyParserOptions(
        this IRequestExecutorBuilder builder,
        Action<RequestParserOptions> configure) =>
        Configure(builder, setup => configure(setup.ParserOptions));
}
