using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Server.Tests.Http;

public sealed class ReleaseTagTests(SmallGraphServer server)
{
    [Fact]
    public async Task The_answer_to_a_persisted_question_has_a_tag_and_is_not_sent_twice()
    {
        Engine.RequireOurs("ETags of persisted operations");
        const string Query = """query Name($id: ID!) { disease(id: $id) { name } }""";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));
        var address = $$$"""/graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}&variables={"id":"MONDO:0000011"}""";

        using var sent = await GetAsync($"{address}&query={Uri.EscapeDataString(Query)}");
        using var first = await GetAsync(address);
        using var again = await GetAsync(address, first.Headers.ETag!.ToString());

        Assert.Equal(await TextAsync(sent), await TextAsync(first));
        Assert.True(first.Headers.CacheControl!.Public);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await TextAsync(again));
    }

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> GetAsync(string address, string? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "GraphQL-Preflight", "1" } } };
        if (known is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        }

        return await (await server.HttpAsync()).SendAsync(request, TestContext.Current.CancellationToken);
    }
}
