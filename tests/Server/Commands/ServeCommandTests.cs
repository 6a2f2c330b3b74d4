using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg serve</c>, run as a program.</summary>
public sealed class ServeCommandTests
{
    private const string AnyPort = "http://127.0.0.1:0";

    [Theory]
    [InlineData]
    [InlineData("serve")]
    public async Task The_first_start_builds_the_starter_graphs_release_and_answers_at_the_printed_address(params string[] command)
    {
        using var folder = new TemporaryFolder();
        using var kg = KgProcess.Start(folder["data"], [.. command, "--urls", AnyPort]);
        var line = await kg.Output.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Matches("^KnowledgeGraph listens at http://127.0.0.1:[0-9]+/graphql$", line);

        using var http = new HttpClient { BaseAddress = new Uri(line!.Split(' ')[^1]) };
        await new GraphClient(http).AssertDataAsync(
            """{ disease(id: "GARD:18381") { id genes { nodes { symbol } } } }""",
            """{ "disease": { "id": "MONDO:0008785", "genes": { "nodes": [{ "symbol": "SLC25A38" }] } } }""");
        Assert.Contains("building the starter graph's release", await kg.StopAsync(), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder["data/releases"], "*.db"));
    }

    [Fact]
    public async Task A_later_start_answers_from_the_release_that_is_there()
    {
        using var folder = new TemporaryFolder();
        var import = await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        Assert.Equal(0, import.ExitCode);

        using var kg = KgProcess.Start(folder["data"], "--urls", AnyPort);
        using var http = new HttpClient { BaseAddress = new Uri((await kg.Output.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(' ')[^1]) };
        await new GraphClient(http).AssertDataAsync("{ diseases { totalCount } }", """{ "diseases": { "totalCount": 1 } }""");
        Assert.DoesNotContain("starter graph", await kg.StopAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_server_takes_up_an_import()
    {
        using var folder = new TemporaryFolder();
        using var kg = KgProcess.Start(folder["data"], "--urls", AnyPort);
        using var http = new HttpClient { BaseAddress = new Uri((await kg.Output.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(' ')[^1]) };
        var graph = new GraphClient(http);
        var starter = (string?)(await graph.DataAsync("{ release { hash } }"))["release"]!["hash"];

        var import = await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        Assert.Equal(0, import.ExitCode);
        for (var waited = 0; waited < 10_000; waited += 50)
        {
            if ((string?)(await graph.DataAsync("{ release { hash } }"))["release"]!["hash"] != starter)
            {
                await graph.AssertDataAsync("{ diseases { totalCount } }", """{ "diseases": { "totalCount": 1 } }""");
                return;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail("the server did not take up the import");
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var folder = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var kg = await KgProcess.RunAsync(folder["data"], "--urls", url);
        kg.AssertFailed("PORT_IN_USE", url);
    }

    [Fact]
    public async Task An_address_that_is_none_is_a_mistake_of_usage()
    {
        using var folder = new TemporaryFolder();
        (await KgProcess.RunAsync(folder["data"], "serve", "--urls", "5080")).AssertFailed("USAGE", "'5080' is not a valid address", exitCode: 2);
        Assert.False(Directory.Exists(folder["data"]));
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_named()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["file"], "no folder", TestContext.Current.CancellationToken);
        (await KgProcess.RunAsync(folder["file"], "--urls", AnyPort)).AssertFailed("DATA_NO_FOLDER", folder["file"]);
        (await KgProcess.RunAsync(folder["file/below"], "--urls", AnyPort)).AssertFailed("STORE_UNWRITABLE", folder["file/below"]);
    }

    [Fact]
    public async Task A_data_folder_of_another_program_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["letter.txt"], "dear", TestContext.Current.CancellationToken);
        (await KgProcess.RunAsync(folder.Path, "--urls", AnyPort)).AssertFailed("STORE_FOREIGN", "letter.txt");
    }

    [Theory]
    [InlineData("current", "CURRENT_INVALID")]
    [InlineData("release", "RELEASE_DAMAGED")]
    public async Task Damaged_data_is_named_before_the_server_starts(string file, string code)
    {
        using var folder = new TemporaryFolder();
        await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        var path = file == "current" ? folder["data/current"] : Directory.GetFiles(folder["data/releases"], "*.db").Single();
        await File.WriteAllTextAsync(path, "rubbish", TestContext.Current.CancellationToken);

        (await KgProcess.RunAsync(folder["data"], "--urls", AnyPort)).AssertFailed(code, path);
    }

    [Fact]
    public async Task Logs_are_JSON_when_asked_for()
    {
        using var folder = new TemporaryFolder();
        using var kg = KgProcess.Start(folder["data"], "--urls", AnyPort, "--log-format", "json");
        await kg.Output.ReadLineAsync(TestContext.Current.CancellationToken);
        var lines = (await kg.StopAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Contains(lines, line => (string?)line["Properties"]?["Folder"] == folder["data"] && (string?)line["Level"] == "Information");
    }
}
