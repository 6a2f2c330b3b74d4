using System.Linq.Expressions;
using System.Reflection;
using KnowledgeGraph.GraphQL.DataLoaders;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types.Discovery;
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

    /// <summary>
    /// Lets resolvers have parameters of a type of the application. The value is created once for a field of a level, and all its resolvers
    /// share it; so its context has no position and cannot report errors. What it throws is an error of the field of each object.
    /// </summary>
    /// <typeparam name="T">The type of the parameters.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="expression">Creates the value.</param>
    /// <param name="canHandle">Whether a parameter gets this value; null for all of the type <typeparamref name="T"/>.</param>
    public static IRequestExecutorBuilder AddParameterExpressionBuilder<T>(
        this IRequestExecutorBuilder builder,
        Expression<Func<IResolverContext, T>> expression,
        Func<ParameterInfo, bool>? canHandle = null)
    {
        var parameters = new ParameterBuilder(
            canHandle ?? (parameter => parameter.ParameterType == typeof(T)),
            new ContextValueBinding<T>(expression));
        return Configure(builder, setup => setup.Schema.Parameters.Add(parameters));
    }

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
