using KnowledgeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>The header that requests the cost of an operation: <c>report</c> or <c>validate</c>, case-insensitive.</summary>
internal static class CostHeader
{
    public const string Name = "GraphQL-Cost";

    /// <summary>Applies the header to the request; other values are ignored, as in HotChocolate.</summary>
    public static IOperationRequest Apply(HttpRequest http, OperationRequestBuilder request) =>
        (http.Headers[Name] is [{ } value, ..] ? value.ToLowerInvariant() : null) switch
        {
            "report" => request.ReportCost().Build(),
            "validate" => request.ValidateCost().Build(),
            _ => request.Build(),
        };
}
