using KnowledgeGraph.GraphQL.DataLoaders;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
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

    /// <summary>Adds a data loader behind an interface, which is created once per request.</summary>
    /// <typeparam name="TService">The interface.</typeparam>
    /// <typeparam name="TImplementation">The loader.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        builder.Services.TryAddScoped<TImplementation>();
        builder.Services.TryAddScoped<TService>(services => services.GetRequiredService<TImplementation>());
        return builder;
    }

    /// <summary>Adds a filter that is called with every error before it is written.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="errorFilter">Returns the error to write.</param>
    public static IRequestExecutorBuilder AddErrorFilter(
        this IRequestExecutorBuilder builder,
        Func<IError, IError> errorFilter)
    {
        var filter = new DelegateErrorFilter(errorFilter);
        return Configure(builder, setup => setup.ErrorFilters.Add(_ => filter));
    }

    /// <summary>Adds a filter that is called with every error before it is written.</summary>
    /// <typeparam name="T">The filter.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter
    {
        builder.Services.TryAddSingleton<T>();
        return Configure(builder, setup => setup.ErrorFilters.Add(services => services.GetRequiredService<T>()));
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

    private sealed class DelegateErrorFilter(Func<IError, IError> filter) : IErrorFilter
    {
        public IError OnError(IError error) => filter(error);
    }
}
