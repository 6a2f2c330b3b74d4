using KnowledgeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>The header by which a client asks what its operation costs: <c>report</c> or <c>validate</c>, in any case.</summary>
internal static class CostHeader
{
    public const string Name = "GraphQL-Cost";

    /// <summary>The request as the header wants it; other values than those are not looked at, as in HotChocolate.</summary>
    public static IOperationRequest Apply(HttpRequest http, OperationRequestBuilder request) =>
        (http.Headers[Name] is [{ } value, ..] ? value.ToLowerInvariant() : null) switch
        {
            "report" => request.ReportCost().Build(),
            "validate" => request.ValidateCost().Build(),
            _ => request.Build(),
        };
}
