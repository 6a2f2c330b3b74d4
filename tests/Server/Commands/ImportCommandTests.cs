namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg import</c>, run as a program.</summary>
public sealed class ImportCommandTests
{
    [Fact]
    public async Task An_import_makes_a_release_and_reports_what_became_of_every_row()
    {
        using var folder = new TemporaryFolder();
        var kg = await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        Assert.Equal(0, kg.ExitCode);
        Assert.Matches(@"(?m)^edges\.tsv +RECORDS +3 ", kg.Output);
        Assert.Matches(@"(?m)^edges\.tsv +BAD_IDENTIFIER +1 ", kg.Output);
        Assert.Matches(@"(?m)^edges\.tsv +ROW_REJECTED +1 ", kg.Output);
        Assert.Matches(@"(?m)^ +FILE_IGNORED +1 ", kg.Output);
        Assert.Matches("(?m)^release [0-9a-f]{64} is current: 2 entities, 1 assertions", kg.Output);
        Assert.DoesNotContain('\u001b', kg.Error);
    }

    [Fact]
    public async Task The_starter_graph_is_added_unless_it_is_left_out()
    {
        using var folder = new TemporaryFolder();
        var kg = await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder));
        Assert.Equal(0, kg.ExitCode);
        Assert.Contains("seed/edges.tsv", kg.Output, StringComparison.Ordinal);
        var query = await KgProcess.RunAsync(folder["data"], "query", "{ disease(id: \"MONDO:0008785\") { name } }");
        Assert.Equal(0, query.ExitCode);
    }

    [Theory]
    [InlineData("--no-starter")]
    [InlineData("--no-seed")]
    public async Task The_starter_graph_is_left_out_by_the_option_and_by_its_former_name(string option)
    {
        using var folder = new TemporaryFolder();
        var kg = await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), option);
        Assert.Equal(0, kg.ExitCode);
        Assert.DoesNotContain("seed/edges.tsv", kg.Output, StringComparison.Ordinal);
        var query = await KgProcess.RunAsync(folder["data"], "query", "{ disease(id: \"MONDO:0008785\") { name } }");
        Assert.Equal(1, query.ExitCode);
        Assert.Contains("ID_UNKNOWN", query.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_the_option_and_not_its_former_name()
    {
        using var folder = new TemporaryFolder();
        var kg = await KgProcess.RunAsync(folder["data"], "import", "--help");
        Assert.Equal(0, kg.ExitCode);
        Assert.Contains("--no-starter", kg.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--no-seed", kg.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strict_import_fails_for_a_bad_row_and_leaves_the_release_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var sources = SmallSources.WriteTo(folder);
        await KgProcess.RunAsync(folder["data"], "import", sources, "--no-starter");
        var before = await File.ReadAllTextAsync(folder["data/current"], TestContext.Current.CancellationToken);

        var kg = await KgProcess.RunAsync(folder["data"], "import", sources, "--strict");
        kg.AssertFailed("ROWS_REJECTED", "edges.tsv, line 4: column 'predicate' is empty; expected a value");
        Assert.Equal(before, await File.ReadAllTextAsync(folder["data/current"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_of_which_nothing_is_kept_leaves_the_release_as_it_was()
    {
        using var folder = new TemporaryFolder();
        await KgProcess.RunAsync(folder["data"], "import", SmallSources.WriteTo(folder), "--no-starter");
        var before = await File.ReadAllTextAsync(folder["data/current"], TestContext.Current.CancellationToken);

        Directory.CreateDirectory(folder["letters"]);
        await File.WriteAllTextAsync(folder["letters/letter.txt"], "Dear reader", TestContext.Current.CancellationToken);
        (await KgProcess.RunAsync(folder["data"], "import", folder["letters"])).AssertFailed("NOTHING_TO_IMPORT", "letter.txt");
        await File.WriteAllTextAsync(folder["letters/edges.tsv"], "subject\tpredicate\tobject\nCHEBI:1\tbiolink:treats\tCHEBI:2\n", TestContext.Current.CancellationToken);
        (await KgProcess.RunAsync(folder["data"], "import", folder["letters"])).AssertFailed("NOTHING_TO_IMPORT", "PREDICATE_UNUSED 1");
        Assert.Equal(before, await File.ReadAllTextAsync(folder["data/current"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_cannot_be_imported_is_named()
    {
        using var folder = new TemporaryFolder();
        var sources = SmallSources.WriteTo(folder);
        (await KgProcess.RunAsync(folder["data"], "import", folder["nowhere"])).AssertFailed("FILE_NOT_FOUND", folder["nowhere"]);
        (await KgProcess.RunAsync(folder["data"], "import", Path.Combine(sources, "letter.txt"))).AssertFailed("FILE_FOREIGN", "letter.txt");
        (await KgProcess.RunAsync(sources, "import", sources)).AssertFailed("STORE_FOREIGN", sources);
        (await KgProcess.RunAsync(folder["data"], "import")).AssertFailed("USAGE", "import", exitCode: 2);
        (await KgProcess.RunAsync(folder["data"], "import", sources, "--fast")).AssertFailed("USAGE", "--fast", exitCode: 2);
    }
}
