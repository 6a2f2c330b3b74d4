#if UPSTREAM_NEO4J_DRIVER
using Docker.DotNet;
using DotNet.Testcontainers.Builders;
using Testcontainers.Neo4j;

namespace KnowledgeGraph.Neo4jServer.Tests;

/// <summary>A Neo4j in a container, for machines with Docker and without an installation of Neo4j.</summary>
internal sealed class ContainerNeo4j : IAsyncDisposable
{
    private const string Image = "neo4j:5.26-community";

    private readonly Neo4jContainer _container;

    private ContainerNeo4j(Neo4jContainer container) => _container = container;

    /// <summary>The address of Bolt, without routing.</summary>
    public Uri Uri => new UriBuilder(_container.GetConnectionString()) { Scheme = "bolt" }.Uri;

    /// <summary>Starts a server; null when there is no Docker on this machine.</summary>
    public static async Task<ContainerNeo4j?> TryStartAsync()
    {
        try
        {
            var container = new Neo4jBuilder(Image).WithEnvironment("NEO4J_AUTH", "none").Build();
            await container.StartAsync();
            return new ContainerNeo4j(container);
        }
        catch (Exception e) when (e is DockerUnavailableException or DockerApiException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _container.DisposeAsync();
}
#endif
