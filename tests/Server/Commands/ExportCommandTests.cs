namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg export</c>, run as a program.</summary>
public sealed class ExportCommandTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_current_release_is_written_as_a_script()
    {
        using var folder = new TemporaryFolder();
        await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        var release = (await File.ReadAllTextAsync(folder["data/current"], Stop)).Trim();

        var kg = await KgProcess.RunAsync(folder["data"], "export", "--cypher", folder["graph.cypher"]);

        // How far it is may stand on the error stream, where it takes a while.
        Assert.Equal(0, kg.ExitCode);
        Assert.DoesNotContain("error", kg.Error, StringComparison.Ordinal);
        Assert.StartsWith($"release {release} is written to {folder["graph.cypher"]}: ", kg.Output, StringComparison.Ordinal);
        var script = await File.ReadAllTextAsync(folder["graph.cypher"], Stop);
        Assert.Contains("\nCREATE CONSTRAINT kg_release_hash IF NOT EXISTS", script, StringComparison.Ordinal);
        Assert.Contains($"MERGE (r:KgRelease {{hash: '{release}'}})", script, StringComparison.Ordinal);
        Assert.EndsWith("RETURN count(*) AS count;\n", script, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["graph.cypher.tmp"]));
    }

    [Fact]
    public async Task A_data_folder_without_a_release_gets_that_of_the_starter_graph_first()
    {
        using var folder = new TemporaryFolder();
        var kg = await KgProcess.RunAsync(folder["data"], "export", "--cypher", "-");
        Assert.Equal(0, kg.ExitCode);
        Assert.StartsWith("// ", kg.Output, StringComparison.Ordinal);
        Assert.Contains("'MONDO:0008785'", kg.Output, StringComparison.Ordinal);
        Assert.EndsWith("RETURN count(*) AS count;\n", kg.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["data/current"]));
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_by_a_whole_one()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["graph.cypher"], "before", Stop);
        await File.WriteAllTextAsync(folder["no-folder"], "a file", Stop);
        (await KgProcess.RunAsync(folder["no-folder"], "export", "--cypher", folder["graph.cypher"])).AssertFailed("DATA_NO_FOLDER", "no-folder");
        Directory.CreateDirectory(folder["foreign"]);
        await File.WriteAllTextAsync(folder["foreign/current"], "rubbish", Stop);
        var kg = await KgProcess.RunAsync(folder["foreign"], "export", "--cypher", folder["graph.cypher"]);
        Assert.Equal(1, kg.ExitCode);
        Assert.Equal("before", await File.ReadAllTextAsync(folder["graph.cypher"], Stop));
        Assert.False(File.Exists(folder["graph.cypher.tmp"]));

        Assert.Equal(0, (await KgProcess.RunAsync(folder["data"], "export", "--cypher", folder["graph.cypher"])).ExitCode);
        Assert.StartsWith("// ", await File.ReadAllTextAsync(folder["graph.cypher"], Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named_before_anything_is_built()
    {
        using var folder = new TemporaryFolder();
        (await KgProcess.RunAsync(folder["data"], "export", "--cypher", folder["nowhere/graph.cypher"])).AssertFailed("FILE_UNWRITABLE", folder["nowhere/graph.cypher"]);
        (await KgProcess.RunAsync(folder["data"], "export", "--cypher", folder.Path)).AssertFailed("FILE_UNWRITABLE", "is a folder");
        (await KgProcess.RunAsync(folder["data"], "export")).AssertFailed("USAGE", "--cypher", exitCode: 2);
        Assert.False(Directory.Exists(folder["data"]));
    }
}
