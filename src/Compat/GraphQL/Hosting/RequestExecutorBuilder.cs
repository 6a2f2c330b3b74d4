using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>A builder and the setup that it configures.</summary>
internal sealed record RequestExecutorBuilder(IServiceCollection Services, RequestExecutorSetup Setup)
    : IRequestExecutorBuilder
{
    /// <summary>Changes the setup of a builder.</summary>
    public static IRequestExecutorBuilder Configure(IRequestExecutorBuilder builder, Action<RequestExecutorSetup> configure)
    {
        configure(((RequestExecutorBuilder)builder).Setup);
        return builder;
    }
}
