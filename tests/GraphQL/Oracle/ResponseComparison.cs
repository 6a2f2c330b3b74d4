using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>What both implementations answer to a request.</summary>
internal sealed class ResponseComparison(CorpusRequest request, JsonElement ours, JsonElement theirs)
{
    /// <summary>What graphql-js answers.</summary>
    public ObservedResponse Theirs { get; } = ObservedResponse.Of(theirs);

    /// <summary>In what they differ; null if they agree.</summary>
    public string? Difference => Differ(ObservedResponse.Of(ours));

    /// <summary>Everything needed to see where they differ.</summary>
    public override string ToString() => $"""

        {Difference}:
        {request.Query}
        {request.Variables.ToJsonString()} {request.OperationName}
        graphql-js: {theirs}
        the engine: {ours}
        """;

    private string? Differ(ObservedResponse response)
    {
        if (response.Data != Theirs.Data)
        {
            return "The data differ";
        }

        // Of a variable with several mistakes graphql-js tells each, always at the place of the variable.
        if (response.Data is null)
        {
            return Places(response).SetEquals(Places(Theirs)) ? null : "The refusals differ";
        }

        if (Theirs.Errors.Except(response.Errors).FirstOrDefault() is { } missing)
        {
            return $"An error is missing, {missing}";
        }

        // Where several errors would make one place null, the order of execution, which is free, decides which are met.
        var nulls = Theirs.Errors.Select(error => error.Null).ToHashSet(StringComparer.Ordinal);
        return response.Errors.FirstOrDefault(error => !nulls.Contains(error.Null)) is { } surplus
            ? $"There is an error too many, {surplus}"
            : null;
    }

    private static HashSet<string> Places(ObservedResponse response) => [.. response.Errors.Select(error => error.Locations)];
}
