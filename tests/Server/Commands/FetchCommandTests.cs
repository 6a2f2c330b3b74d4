using KnowledgeGraph.Sources.Fetching;
using KnowledgeGraph.Sources.Tests.Fetching;

namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg fetch</c>, run as a program.</summary>
public sealed class FetchCommandTests
{
    [Fact]
    public async Task A_newcomer_fetches_and_imports_the_whole_graph()
    {
        await using var server = await FileServer.StartAsync(PublicFiles.Mirror);
        using var folder = new TemporaryFolder();
        var fetch = await KgProcess.RunAsync(folder["data"], "fetch", folder["sources"], "--mirror", server.Address.AbsoluteUri);
        Assert.Equal(0, fetch.ExitCode);
        Assert.DoesNotContain("error ", fetch.Error, StringComparison.Ordinal);
        Assert.All(PublicSources.All, source => Assert.Matches($@"(?m)^fetched +{source.Name} +[0-9]+ bytes\r?$", fetch.Output));

        var again = await KgProcess.RunAsync(folder["data"], "fetch", folder["sources"], "--mirror", server.Address.AbsoluteUri);
        Assert.Equal(0, again.ExitCode);

        Directory.CreateDirectory(folder["by hand"]);
        foreach (var source in PublicSources.All)
        {
            await File.WriteAllBytesAsync(folder[$"by hand/{source.Name}.copy"], PublicFiles.Of(source), TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, (await KgProcess.RunAsync(folder["data"], "import", folder["sources"])).ExitCode);
        Assert.Equal(0, (await KgProcess.RunAsync(folder["other"], "import", folder["by hand"])).ExitCode);
        Assert.Equal(
            await File.ReadAllTextAsync(folder["other/current"], TestContext.Current.CancellationToken),
            await File.ReadAllTextAsync(folder["data/current"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_fails_has_an_error_line_with_its_address_and_the_others_come()
    {
        await using var server = await FileServer.StartAsync(context => context.Request.Path == "/mondo.obo" ? Answer.Status(404)(context) : PublicFiles.Mirror(context));
        using var folder = new TemporaryFolder();
        var fetch = await KgProcess.RunAsync(folder["data"], "fetch", folder["sources"], "--mirror", server.Address.AbsoluteUri);
        Assert.Equal(1, fetch.ExitCode);
        var line = Assert.Single(fetch.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.StartsWith("error ", StringComparison.Ordinal));
        Assert.StartsWith($"error FETCH_REFUSED: mondo.obo from {server.Address}mondo.obo: ", line, StringComparison.Ordinal);
        Assert.Equal(PublicSources.All.Count - 1, Directory.GetFiles(folder["sources"]).Length);
    }

    [Fact]
    public async Task The_list_prints_every_address_and_makes_nothing()
    {
        using var folder = new TemporaryFolder();
        var list = await KgProcess.RunAsync(folder["data"], "fetch", "--list");
        Assert.Equal((0, ""), (list.ExitCode, list.Error));
        Assert.All(PublicSources.All, source => Assert.Contains(source.Address.AbsoluteUri, list.Output, StringComparison.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_command_line_that_is_not_understood_is_a_mistake_of_usage()
    {
        using var folder = new TemporaryFolder();
        (await KgProcess.RunAsync(folder["data"], "fetch")).AssertFailed("USAGE", "folder", exitCode: 2);
        (await KgProcess.RunAsync(folder["data"], "fetch", folder["sources"], "--mirror", "nowhere")).AssertFailed("USAGE", "nowhere", exitCode: 2);
        (await KgProcess.RunAsync(folder["data"], "fetch", "--fast")).AssertFailed("USAGE", "--fast", exitCode: 2);
    }
}
