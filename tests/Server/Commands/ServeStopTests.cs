using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary>How <c>kg serve</c> ends, and what clients that only hold connections cannot do to it.</summary>
public sealed class ServeStopTests
{
    private const string AnyPort = "http://127.0.0.1:0";
    private const string Question = """{"query":"{ release { hash } }"}""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_is_told_to_stop_answers_what_it_has_begun_refuses_what_is_new_and_exits_with_0()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        using var folder = new TemporaryFolder();
        using var kg = KgProcess.Start(folder["data"], "--urls", AnyPort);
        var address = await AddressAsync(kg);
        using var connection = await ConnectAsync(address);
        await using var stream = connection.GetStream();
        var body = Encoding.UTF8.GetBytes(Question);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nExpect: 100-continue\r\n\r\n"), Stop);

        // The server asks for the body, so it has begun.
        using var reader = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync(Stop));
        kg.Terminate();
        await RefusedAsync(address);
        Assert.False(kg.HasExited, "the server did not wait for its client");

        await stream.WriteAsync(body, Stop);
        var answer = await reader.ReadToEndAsync(Stop);
        Assert.Contains("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.Contains("\"hash\"", answer, StringComparison.Ordinal);
        Assert.Equal(0, await kg.WaitAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task More_idle_connections_than_the_process_may_have_files_open_do_not_end_it(bool atOnce)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit of open files is read on Linux alone.");
        using var folder = new TemporaryFolder();
        using var kg = KgProcess.StartWithDescriptors(400, folder["data"], "--urls", AnyPort);
        var address = await AddressAsync(kg);
        var idle = new List<TcpClient>();
        try
        {
            for (var i = 0; i < 800; i++)
            {
                idle.Add(atOnce ? BeginToConnect(address) : await ConnectAsync(address));
            }
        }
        finally
        {
            idle.ForEach(connection => connection.Dispose());
        }

        using var http = new HttpClient { BaseAddress = address };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await new GraphClient(http).DataAsync("""{ disease(id: "GARD:18381") { description } }""");
                break;
            }
            catch (HttpRequestException) when (attempt < 100)
            {
                // The server has not noticed yet that the others are gone.
                await Task.Delay(50, Stop);
            }
        }

        Assert.False(kg.HasExited);
        Assert.DoesNotContain("RELEASE_DAMAGED", await kg.StopAsync(), StringComparison.Ordinal);
    }

    private static async Task<Uri> AddressAsync(KgProcess kg) => new((await kg.Output.ReadLineAsync(Stop))!.Split(' ')[^1]);

    private static async Task<TcpClient> ConnectAsync(Uri address)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, Stop);
        return connection;
    }

    // The system connects it, whether or not the server takes it yet.
    private static TcpClient BeginToConnect(Uri address)
    {
        var connection = new TcpClient();
        connection.Client.Blocking = false;
        try
        {
            connection.Client.Connect(address.Host, address.Port);
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.WouldBlock or SocketError.InProgress)
        {
            // It is under way.
        }

        return connection;
    }

    private static async Task RefusedAsync(Uri address)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        late.CancelAfter(TimeSpan.FromSeconds(20));
        while (true)
        {
            try
            {
                (await ConnectAsync(address)).Dispose();
                await Task.Delay(20, late.Token);
            }
            catch (SocketException)
            {
                return;
            }
        }
    }
}
