using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Configures the GraphQL service of an application.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The services of the application.</summary>
    IServiceCollection Services { get; }
}
