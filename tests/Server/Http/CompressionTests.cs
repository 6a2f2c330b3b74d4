using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Http;

public sealed class CompressionTests(SmallGraphServer server)
{
    [Theory]
    [InlineData("br", "application/graphql-response+json")]
    [InlineData("gzip", "application/json")]
    public async Task A_client_that_asks_for_it_gets_a_compressed_response(string encoding, string mediaType)
    {
        var stop = TestContext.Current.CancellationToken;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ __schema { types { name description } } }" }),
            Headers = { { "Accept", mediaType }, { "Accept-Encoding", encoding } },
        };
        using var response = await (await server.HttpAsync()).SendAsync(request, stop);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        await using var compressed = await response.Content.ReadAsStreamAsync(stop);
        await using Stream plain = encoding == "br"
            ? new BrotliStream(compressed, CompressionMode.Decompress)
            : new GZipStream(compressed, CompressionMode.Decompress);
        var answer = await JsonNode.ParseAsync(plain, cancellationToken: stop);
        Assert.NotEmpty(answer!["data"]!["__schema"]!["types"]!.AsArray());
    }
}
