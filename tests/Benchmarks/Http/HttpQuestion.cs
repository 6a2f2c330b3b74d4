using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A question whose requests a second are measured.</summary>
/// <param name="Name">What it asks for, for a reader.</param>
/// <param name="Query">The document.</param>
/// <param name="Variables">Its variables.</param>
internal sealed record HttpQuestion(string Name, string Query, JsonObject Variables)
{
    public const string ContentType = "application/json";

    public const string Accept = "application/graphql-response+json";

    private const string MostAnnotated = "{ diseases(first: 100, orderBy: PHENOTYPE_COUNT) { nodes { id } } }";

    // Marfan syndrome, which has more than 25 phenotypes.
    private const string Marfan = "OMIM:154700";

    /// <summary>The body of the request.</summary>
    public string Body { get; } = new JsonObject { ["query"] = Query, ["variables"] = Variables }.ToJsonString();

    /// <summary>The three questions; the diseases of the last are those that have the most phenotypes.</summary>
    /// <param name="http">Sends a request.</param>
    /// <param name="address">A server.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<IReadOnlyList<HttpQuestion>> AllAsync(HttpClient http, Uri address, CancellationToken cancellationToken)
    {
        var (answer, _) = await new HttpQuestion("", MostAnnotated, []).AskAsync(http, address, cancellationToken);
        var ids = JsonNode.Parse(answer)!["data"]!["diseases"]!["nodes"]!.AsArray().Select(node => node!["id"]!.DeepClone()).ToArray();
        return
        [
            new(
                "one field of one disease",
                "query($id: ID!) { disease(id: $id) { name } }",
                new JsonObject { ["id"] = Marfan }),
            new(
                "one disease with 25 phenotypes",
                "query($id: ID!) { disease(id: $id) { id name phenotypes(first: 25) { edges { frequency { value } node { name } } } } }",
                new JsonObject { ["id"] = Marfan }),
            new(
                $"{ids.Length} diseases with 25 phenotypes each",
                "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Disease { id name phenotypes(first: 25) { edges { frequency { value } node { name } } } } } }",
                new JsonObject { ["ids"] = new JsonArray(ids) }),
        ];
    }

    /// <summary>The answer, as bytes, and its content type.</summary>
    /// <exception cref="InvalidOperationException">It holds an error.</exception>
    public async Task<(byte[] Answer, string ContentType)> AskAsync(HttpClient http, Uri address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(Body, Encoding.UTF8, new MediaTypeHeaderValue(ContentType)),
        };
        request.Headers.Accept.ParseAdd(Accept);
        using var response = await http.SendAsync(request, cancellationToken);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (!response.IsSuccessStatusCode || HasErrors(answer))
        {
            throw new InvalidOperationException($"{address} answered {(int)response.StatusCode}: {Encoding.UTF8.GetString(answer)}");
        }

        return (answer, response.Content.Headers.ContentType!.ToString());
    }

    private static bool HasErrors(byte[] answer)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.TryGetProperty("errors", out _);
    }
}
