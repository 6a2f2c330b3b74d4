namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>What an endpoint of <see cref="GraphQLEndpointExtensions.MapGraphQL"/> accepts.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Whether queries may be asked by GET. The default is true.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>
    /// Whether a GET needs a header that a page of another site can send only after the browser has asked this server
    /// (<see cref="Preflight"/>). The default is false.
    /// </summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }
}
