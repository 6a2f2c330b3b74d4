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

    /// <summary>
    /// How long the answer to a persisted operation asked by GET may be used before this server is asked whether it still
    /// holds; see <see cref="IDataVersion"/>. The default is one minute.
    /// </summary>
    public TimeSpan PersistedOperationMaxAge { get; set; } = TimeSpan.FromMinutes(1);
}
