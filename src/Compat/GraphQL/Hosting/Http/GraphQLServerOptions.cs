namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>Options of an endpoint of <see cref="GraphQLEndpointExtensions.MapGraphQL"/>.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>
    /// Whether a GET needs a header that pages of other sites cannot send without a CORS preflight (<see cref="Preflight"/>). The default is
    /// false.
    /// </summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>
    /// How long a response to a persisted operation sent by GET can be cached before it must be revalidated; see
    /// <see cref="IDataVersion"/>. The default is one minute.
    /// </summary>
    public TimeSpan PersistedOperationMaxAge { get; set; } = TimeSpan.FromMinutes(1);
}
