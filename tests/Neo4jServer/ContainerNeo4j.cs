using Docker.DotNet;
using DotNet.Testcontainers.Builders;
#if UPSTREAM_NEO4J_DRIVER
using Testcontainers.Neo4j;
#else
using DotNet.Testcontainers.Containers;
#endif

namespace KnowledgeGraph.Neo4jServer.Tests;

/// <summary>
/// A Neo4j in a container, for machines with Docker and without an installation of Neo4j: by the Neo4j module of Testcontainers where it can
/// be restored, else by its generic container.
/// </summary>
internal sealed class ContainerNeo4j : IAsyncDisposable
{
    private const string Image = "neo4j:5.26-community";

#if UPSTREAM_NEO4J_DRIVER
    private readonly Neo4jContainer _container;

    private ContainerNeo4j(Neo4jContainer container) => _container = container;

    /// <summary>The address of Bolt, without routing.</summary>
    public Uri Uri => new UriBuilder(_container.GetConnectionString()) { Scheme = "bolt" }.Uri;
#else
    private const int BoltPort = 7687;

    private readonly IContainer _container;

    private ContainerNeo4j(IContainer container) => _container = container;

    /// <summary>The address of Bolt, without routing.</summary>
    public Uri Uri => new($"bolt://{_container.Hostname}:{_container.GetMappedPublicPort(BoltPort)}");
#endif

    /// <summary>Starts a server; null when there is no Docker on this machine.</summary>
    public static async Task<ContainerNeo4j?> TryStartAsync()
    {
        try
        {
#if UPSTREAM_NEO4J_DRIVER
            var container = new Neo4jBuilder(Image).WithEnvironment("NEO4J_AUTH", "none").Build();
#else
            var container = new ContainerBuilder(Image)
                .WithEnvironment("NEO4J_AUTH", "none")
                .WithPortBinding(BoltPort, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilMessageIsLogged("Started\\."))
                .Build();
#endif
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
