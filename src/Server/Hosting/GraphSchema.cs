using KnowledgeGraph.Model;
using KnowledgeGraph.Server.Schema;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Registers the GraphQL schema. It reads its releases from the <see cref="IKnowledgeGraphs"/> of the services.</summary>
internal static class GraphSchema
{
    /// <param name="services">The services to register it with.</param>
    /// <param name="loggers">Create the logger for failures of resolvers.</param>
    /// <param name="settings">The limits of requests.</param>
    /// <param name="isOperator">Whether the caller operates the store and may see its location in errors.</param>
    public static IServiceCollection AddGraphSchema(this IServiceCollection services, ILoggerFactory loggers, GraphSettings settings, bool isOperator = false)
    {
        var logger = loggers.CreateLogger("KnowledgeGraph.Schema");
#if UPSTREAM_HOTCHOCOLATE
        services.AddScoped(_ => new RequestWork(settings.Limits.MaxWork, _ => Task.CompletedTask));
#else
        services.AddScoped(request => new RequestWork(settings.Limits.MaxWork, request.GetRequiredService<RequestTurn>().BecomeLongAsync));
#endif
        services.AddSingleton<KeptPages>();
        services.AddScoped<RequestReleases>();
        services
            .AddGraphQLServer(maxAllowedRequestSize: settings.Limits.MaxAllowedRequestSize, disableDefaultSecurity: true)
            .AddSettings(settings)
            .ModifyOptions(options => options.DefaultQueryDependencyInjectionScope = DependencyInjectionScope.Request)
            .AddErrorFilter(error => CodedErrors.Filter(error, logger, isOperator))
            .BindRuntimeType<Curie, IdType>()
            .AddTypeConverter<Curie, string>(curie => curie.ToString())
            .AddParameterExpressionBuilder(context => ListReader.Of(context))
            .AddListTypes()
            .AddInterfaceType<Entity>(EntityInterface.Describe)
            .AddQueryType<GraphQuery>()
            .AddTypeExtension<QueryEntityFields>()
            .AddTypeExtension<QueryNodesField>()
            .AddTypeExtension<QueryEntityListFields>()
            .AddTypeExtension<QueryAssertionFields>()
            .AddTypeExtension<EntityFields>()
            .AddTypeExtension<DiseaseFields>()
            .AddTypeExtension<DiseasePhenotypes>()
            .AddTypeExtension<DiseaseTerms>()
            .AddTypeExtension<DiseaseGenes>()
            .AddTypeExtension<DiseaseRelatedConditions>()
            .AddTypeExtension<DiseaseRelatives>()
            .AddTypeExtension<GeneFields>()
            .AddTypeExtension<GeneDiseases>()
            .AddTypeExtension<GenePhenotypes>()
            .AddTypeExtension<PhenotypeFields>()
            .AddTypeExtension<PhenotypeDiseases>()
            .AddTypeExtension<PhenotypeGenes>()
            .AddTypeExtension<PhenotypeRelatives>()
            .AddDataLoader<EntityLoader>()
            .AddDataLoader<TextLoader>()
            .AddDataLoader<CountsLoader>()
            .AddDataLoader<PhenotypeSummaryLoader>()
            .AddDataLoader<IdentifierLoader>()
            .AddDataLoader<SymbolLoader>()
            .AddDataLoader<AssertionLoader>()
            .AddDataLoader<RelatedLoader>()
            .AddDataLoader<HierarchyLoader>();
        return services;
    }
}
