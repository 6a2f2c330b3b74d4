using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>The builder, with the set-up it fills.</summary>
internal sealed record RequestExecutorBuilder(IServiceCollection Services, RequestExecutorSetup Setup)
    : IRequestExecutorBuilder
{
    /// <summary>Changes the set-up behind a builder.</summary>
    public static IRequestExecutorBuilder Configure(IRequestExecutorBuilder builder, Action<RequestExecutorSetup> configure)
    {
        configure(((RequestExecutorBuilder)builder).Setup);
        return builder;
    }
}
