namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg release</c>, <c>kg schema</c> and the program as such, run as a program.</summary>
public sealed class ReleaseAndSchemaCommandTests(StarterFolder starter)
{
    [Fact]
    public async Task The_current_release_tells_its_hash_its_files_and_its_counts()
    {
        var data = await starter.PathAsync();
        var hash = (await File.ReadAllTextAsync(Path.Combine(data, "current"), TestContext.Current.CancellationToken)).Trim();
        foreach (var command in new string[][] { ["release"], ["release", "current"] })
        {
            var kg = await KgProcess.RunAsync(data, command);
            Assert.Equal((0, ""), (kg.ExitCode, kg.Error));
            Assert.Contains($"release   {hash}", kg.Output, StringComparison.Ordinal);
            var rows = File.ReadLines(Path.Combine(Repository.Root, "seed", "edges.tsv")).Count() - 1;
            Assert.Matches($"(?m)^seed/edges.tsv +KGX edges .* {rows}\r?$", kg.Output);
            Assert.Matches("(?m)^CAUSED_BY +[0-9]+\r?$", kg.Output);
        }
    }

    [Fact]
    public async Task Releases_are_listed_the_current_one_first()
    {
        using var folder = new TemporaryFolder();
        await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        await KgProcess.RunAsync(folder["data"], "import", folder["sources/nodes.tsv"], "--no-starter");
        var kg = await KgProcess.RunAsync(folder["data"], "release", "list");
        Assert.Equal(0, kg.ExitCode);
        var kept = await File.ReadAllLinesAsync(folder["data/current"], TestContext.Current.CancellationToken);
        Assert.Equal(2, kept.Length);
        var lines = kg.Output.TrimEnd().Split(Environment.NewLine)[2..];
        Assert.Matches($"^{kept[0]} .* 1 +current$", lines[0]);
        Assert.Matches($"^{kept[1]} .* 2$", lines[1]);
    }

    [Fact]
    public async Task A_kept_release_is_made_current_again_by_the_beginning_of_its_hash()
    {
        using var folder = new TemporaryFolder();
        await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        await KgProcess.RunAsync(folder["data"], "import", folder["sources/nodes.tsv"], "--no-starter");
        var kept = await File.ReadAllLinesAsync(folder["data/current"], TestContext.Current.CancellationToken);
        var kg = await KgProcess.RunAsync(folder["data"], "release", "use", kept[1][..20]);
        Assert.Equal((0, $"release {kept[1]} is current{Environment.NewLine}", ""), (kg.ExitCode, kg.Output, kg.Error));
        Assert.Contains(kept[1], (await KgProcess.RunAsync(folder["data"], "release")).Output, StringComparison.Ordinal);
        (await KgProcess.RunAsync(folder["data"], "release", "use", "xyz")).AssertFailed("RELEASE_UNKNOWN", kept[0]);
        (await KgProcess.RunAsync(folder["data"], "release", "use")).AssertFailed("USAGE", "use", exitCode: 2);
    }

    [Fact]
    public async Task Without_a_current_release_every_command_but_import_names_the_releases_and_keeps_them()
    {
        using var folder = new TemporaryFolder();
        await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        var hash = (await File.ReadAllTextAsync(folder["data/current"], TestContext.Current.CancellationToken)).Trim();
        File.Delete(folder["data/current"]);
        foreach (var command in new string[][] { ["query", "{ release { hash } }"], ["release"], ["release", "list"], ["release", "report"], ["export", "--cypher", folder["script"]], ["serve", "--urls", "http://localhost:0"] })
        {
            (await KgProcess.RunAsync(folder["data"], command)).AssertFailed("CURRENT_INVALID", $"{hash} (built at ");
            Assert.True(File.Exists(folder[$"data/releases/{hash}.db"]), $"{command[0]} removed the release");
        }

        Assert.Equal(0, (await KgProcess.RunAsync(folder["data"], "release", "use", hash)).ExitCode);
        Assert.Equal(0, (await KgProcess.RunAsync(folder["data"], "release")).ExitCode);
    }

    [Fact]
    public async Task A_release_is_verified_by_its_hash_or_as_the_current_one()
    {
        using var folder = new TemporaryFolder();
        await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        var hash = (await File.ReadAllTextAsync(folder["data/current"], TestContext.Current.CancellationToken)).Trim();
        var file = folder[$"data/releases/{hash}.db"];
        foreach (var command in new string[][] { ["release", "verify"], ["release", "verify", hash[..10]] })
        {
            var kg = await KgProcess.RunAsync(folder["data"], command);
            Assert.Equal((0, $"release {hash} is intact: {new FileInfo(file).Length} bytes{Environment.NewLine}", ""), (kg.ExitCode, kg.Output, kg.Error));
        }

        await File.WriteAllTextAsync(file, "rubbish", TestContext.Current.CancellationToken);
        (await KgProcess.RunAsync(folder["data"], "release", "verify")).AssertFailed("RELEASE_DAMAGED", hash);
        (await KgProcess.RunAsync(folder["data"], "release", "verify", "xyz")).AssertFailed("RELEASE_UNKNOWN", hash);
    }

    [Fact]
    public async Task A_release_that_cannot_be_read_stays_in_the_list_with_its_code()
    {
        using var folder = new TemporaryFolder();
        await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        await KgProcess.RunAsync(folder["data"], "import", folder["sources/nodes.tsv"], "--no-starter");
        var kept = await File.ReadAllLinesAsync(folder["data/current"], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder[$"data/releases/{kept[0]}.db"], "no database", TestContext.Current.CancellationToken);
        var kg = await KgProcess.RunAsync(folder["data"], "release", "list");
        Assert.Equal(0, kg.ExitCode);
        Assert.Matches($"(?m)^{kept[0]} +RELEASE_DAMAGED +current\r?$", kg.Output);
        Assert.Matches($"(?m)^{kept[1]} .* 2\r?$", kg.Output);
    }

    [Fact]
    public async Task The_report_is_filtered_by_code_and_file_and_lists_items_on_request()
    {
        using var folder = new TemporaryFolder();
        await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");

        var rows = await KgProcess.RunAsync(folder["data"], "release", "report", "--code", "RECORDS");
        Assert.Equal(4, rows.Output.TrimEnd().Split('\n').Length);
        var edges = await KgProcess.RunAsync(folder["data"], "release", "report", "--code", "RECORDS", "--source", "edges.tsv");
        Assert.Matches(@"^edges\.tsv +RECORDS +3 ", edges.Output.Split('\n')[2]);
        var items = await KgProcess.RunAsync(folder["data"], "release", "report", "--items", "--source", "edges.tsv");
        var lines = items.Output.TrimEnd().Split(Environment.NewLine)[2..];
        Assert.Equal(2, lines.Length);
        Assert.Contains(lines, line => line.Contains("Rejected", StringComparison.Ordinal) && line.EndsWith("column 'predicate' is empty; expected a value", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_data_folder_says_how_to_fill_it()
    {
        using var folder = new TemporaryFolder();
        foreach (var command in new string[][] { ["current"], ["list"], ["report"], ["use", "ab"] })
        {
            (await KgProcess.RunAsync(folder["data"], ["release", .. command])).AssertFailed("STORE_EMPTY", "kg import");
        }
    }

    [Fact]
    public async Task The_schema_is_printed_as_approved_and_needs_no_data()
    {
        using var folder = new TemporaryFolder();
        var kg = await KgProcess.RunAsync(folder["data"], "schema");
        Assert.Equal((0, ""), (kg.ExitCode, kg.Error));
        var approved = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "schema.graphql"), TestContext.Current.CancellationToken);
        Assert.Equal(approved.Count(character => character == '{'), kg.Output.Count(character => character == '{'));
        var first = approved.IndexOf("\ntype ", StringComparison.Ordinal);
        Assert.Contains(approved[first..(first + 500)], kg.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["data"]));
    }

    [Fact]
    public async Task The_data_folder_of_the_option_wins_over_that_of_the_environment()
    {
        using var folder = new TemporaryFolder();
        (await KgProcess.RunAsync(await starter.PathAsync(), "release", "--data", folder["other"])).AssertFailed("STORE_EMPTY", folder["other"]);
    }

    [Fact]
    public async Task A_command_that_is_none_is_a_mistake_of_usage_and_help_lists_those_that_are()
    {
        using var folder = new TemporaryFolder();
        (await KgProcess.RunAsync(folder["data"], "explode")).AssertFailed("USAGE", "explode", exitCode: 2);
        var help = await KgProcess.RunAsync(folder["data"], "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.All(["serve", "import", "query", "schema", "release", "--data", "--log-format", "--urls"], word => Assert.Contains(word, help.Output, StringComparison.Ordinal));
    }
}
