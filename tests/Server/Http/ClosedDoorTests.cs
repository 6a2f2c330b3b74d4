using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Http;

/// <summary>What a server of GraphQL can give away or be made to do beside answering one question: here it does none of it.</summary>
public sealed class ClosedDoorTests(SmallGraphServer server)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/graphql?sdl", "*/*")]
    [InlineData("/graphql?SDL&types=Query", "*/*")]
    [InlineData("/graphql/schema", "*/*")]
    [InlineData("/graphql/schema/", "text/html")]
    [InlineData("/graphql/schema.graphql", "text/plain")]
    [InlineData("/graphql/", "text/html")]
    [InlineData("/graphql/index.html", "text/html")]
    public async Task Neither_the_schema_nor_a_page_of_another_host_is_handed_out(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        using var response = await (await server.HttpAsync()).SendAsync(request, Stop);

        Assert.InRange(response.StatusCode, HttpStatusCode.BadRequest, (HttpStatusCode)499);
        var text = await response.Content.ReadAsStringAsync(Stop);
        Assert.DoesNotContain("type Query", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"query ($id: ID!) { disease(id: $id) { id } }","variables":[{"id":"MONDO:0000011"},{"id":"MONDO:0000011"}]}""")]
    [InlineData("""[{"query":"{ __typename }"},{"query":"{ __typename }"}]""")]
    public async Task A_batch_is_refused_whole(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await (await server.HttpAsync()).PostAsync(new Uri("/graphql", UriKind.Relative), content, Stop);

        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(Stop))!.AsObject();
        Assert.False(answer.ContainsKey("data"));
        Assert.Equal("HC0009", (string?)Assert.Single(answer["errors"]!.AsArray())!["extensions"]!["code"]);
    }

    [Fact]
    public async Task A_form_is_not_taken_for_a_question()
    {
        using var content = new MultipartFormDataContent { { new StringContent("""{"query":"{ __typename }"}"""), "operations" }, { new StringContent("{}"), "map" } };
        using var response = await (await server.HttpAsync()).PostAsync(new Uri("/graphql", UriKind.Relative), content, Stop);

        Assert.InRange(response.StatusCode, HttpStatusCode.BadRequest, (HttpStatusCode)499);
    }
}
