using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Http;

/// <summary>Whatever is asked is answered in time and well-formed, and a client beside that asks as usual notices nothing.</summary>
public sealed class HostileRequestTests(HostileServer server) : IClassFixture<HostileServer>
{
    // Only a server that hangs takes as long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static TheoryData<string> Names => [.. HostileCatalogue.All.Select(request => request.Name)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_request_is_answered_while_others_notice_nothing(string name)
    {
        var hostile = HostileCatalogue.All.Single(request => request.Name == name);
        if (hostile.IsOnlyOurs)
        {
            Engine.RequireOurs("a bound for this request, which ends the process of HotChocolate or keeps it busy without end");
        }

        await BesideAsync(async () =>
        {
            using var content = new ByteArrayContent(hostile.Body);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
            using var response = await server.Http.PostAsync(new Uri("/graphql", UriKind.Relative), content, Stop);
            var text = await response.Content.ReadAsStringAsync(Stop);
            var answer = JsonNode.Parse(text)!;

            // Two million characters of a request may not become many more.
            Assert.True(text.Length < 2_000_000 || !Engine.IsOurs, $"the answer has {text.Length} characters");
            Assert.InRange((int)response.StatusCode, 200, 499);
            Assert.True(answer["data"] is not null || answer["errors"]!.AsArray().Count > 0);
            if (hostile.Code is not null && Engine.IsOurs)
            {
                Assert.Contains(answer["errors"]!.AsArray(), error => (string?)error!["extensions"]?["code"] == hostile.Code);
                Assert.False(answer.AsObject().ContainsKey("data"));
            }
        });
    }

    [Fact]
    public async Task Bodies_that_trickle_are_cut_off_while_others_notice_nothing()
    {
        Engine.RequireOurs("a limit of the time a body may take");
        await BesideAsync(async () =>
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TrickleAsync()));

            Assert.All(answers, answer =>
            {
                Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
                Assert.Contains("MAX_REQUEST_READ_TIME_EXCEEDED", answer, StringComparison.Ordinal);
            });
        });
    }

    [Theory]
    [InlineData("FFFFFFFF\r\n")]
    [InlineData("7FFFFFFFFFFFFFFFFFFF\r\n")]
    [InlineData("-1\r\n")]
    [InlineData("xyz\r\n")]
    public async Task A_chunk_whose_size_cannot_be_is_a_bad_request(string chunk)
    {
        var address = server.Http.BaseAddress!;
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, Stop);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{chunk}"), Stop);
        Assert.StartsWith("HTTP/1.1 400", await ReadAnswerAsync(stream), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_hostile_requests_at_once_do_not_stop_the_others() =>
        await BesideAsync(() => Parallel.ForEachAsync(HostileCatalogue.All.Where(request => Engine.IsOurs || !request.IsOnlyOurs), Stop, async (hostile, stop) =>
        {
            using var content = new ByteArrayContent(hostile.Body);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
            using var response = await server.Http.PostAsync(new Uri("/graphql", UriKind.Relative), content, stop);
            Assert.NotNull(JsonNode.Parse(await response.Content.ReadAsStringAsync(stop)));
        }));

    /// <summary>Does something to the server while a client asks what clients ask, at least once, and never sees an error.</summary>
    private async Task BesideAsync(Func<Task> harm)
    {
        var done = harm();
        do
        {
            var data = await server.Graph.DataAsync("""{ disease(id: "MONDO:0000011") { id name phenotypes { totalCount } } }""");
            Assert.Equal("MONDO:0000011", (string?)data["disease"]!["id"]);
        }
        while (!done.IsCompleted);

        await done.WaitAsync(Patience, Stop);
    }

    /// <summary>Sends a byte of the body now and then, until the server answers; gives the whole answer.</summary>
    private async Task<string> TrickleAsync()
    {
        var address = server.Http.BaseAddress!;
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, Stop);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 100000\r\nConnection: close\r\n\r\n{{"), Stop);
        var answer = ReadAnswerAsync(stream);
        while (await Task.WhenAny(answer, Task.Delay(50, Stop)) != answer)
        {
            try
            {
                await stream.WriteAsync(" "u8.ToArray(), Stop);
            }
            catch (IOException)
            {
                // The server has closed the connection; its answer came before that.
                break;
            }
        }

        return await answer;
    }

    private static async Task<string> ReadAnswerAsync(NetworkStream stream)
    {
        var answer = new StringBuilder();
        var buffer = new byte[4096];
        try
        {
            while (await stream.ReadAsync(buffer, Stop) is > 0 and var count)
            {
                answer.Append(Encoding.UTF8.GetString(buffer, 0, count));
            }
        }
        catch (IOException)
        {
            // A connection that is reset has still brought what was read before.
        }

        return answer.ToString();
    }
}
