using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg query</c>, run as a program.</summary>
public sealed class QueryCommandTests(StarterFolder starter)
{
    private const string Document = """query($id: ID = "MONDO:0008785") { disease(id: $id) { name genes { nodes { id symbol } } } }""";

    [Fact]
    public async Task A_document_comes_from_the_command_line_a_file_or_the_standard_input()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["disease.graphql"], Document, TestContext.Current.CancellationToken);
        var data = await starter.PathAsync();
        AssertSideroblastic(await KgProcess.RunAsync(data, "query", Document));
        AssertSideroblastic(await KgProcess.RunAsync(data, "query", folder["disease.graphql"]));
        AssertSideroblastic(await KgProcess.RunAsync(data, ["query"], Document));
        AssertSideroblastic(await KgProcess.RunAsync(data, ["query", "-"], Document));
    }

    [Fact]
    public async Task Variables_come_from_the_command_line_or_a_file()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["variables.json"], """{ "id": "MONDO:0016828", "first": 2, "kinds": ["EXACT"], "where": null }""", TestContext.Current.CancellationToken);
        const string Typed =
            """
            query($id: ID!, $first: Int!, $kinds: [MappingPredicate!], $where: PhenotypeAssertionFilterInput) {
              disease(id: $id) { phenotypes(first: $first, where: $where, includeSubtypes: true) { nodes { id } } xrefs(predicate: $kinds) { predicate } }
            }
            """;
        var kg = await KgProcess.RunAsync(await starter.PathAsync(), "query", Typed, "--variables", "@" + folder["variables.json"]);
        Assert.Equal(0, kg.ExitCode);
        var disease = JsonNode.Parse(kg.Output)!["data"]!["disease"]!;
        Assert.Equal(2, disease["phenotypes"]!["nodes"]!.AsArray().Count);
        Assert.All(disease["xrefs"]!.AsArray(), xref => Assert.Equal("EXACT", (string?)xref!["predicate"]));

        var inline = await KgProcess.RunAsync(await starter.PathAsync(), "query", Document, "--variables", """{"id": "OMIM:205950"}""");
        AssertSideroblastic(inline);
    }

    [Fact]
    public async Task The_first_list_of_a_result_is_a_table_with_aligned_columns()
    {
        var kg = await KgProcess.RunAsync(
            await starter.PathAsync(),
            "query",
            """{ nodes(ids: ["HGNC:26054", "HP:0000007"]) { id name xrefs { id } ... on Gene { diseases(first: 2) { nodes { id } } } } }""",
            "--format",
            "table");
        Assert.Equal(0, kg.ExitCode);
        var lines = kg.Output.TrimEnd().Split(Environment.NewLine);
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("id          name                             ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("----------  -------------------------------  ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("HGNC:26054  SLC25A38                         ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("HP:0000007  Autosomal recessive inheritance", lines[3], StringComparison.Ordinal);
        Assert.Contains("diseases.nodes.id", lines[0], StringComparison.Ordinal);
        Assert.Equal(lines[0].IndexOf("diseases.nodes.id", StringComparison.Ordinal), lines[2].IndexOf("MONDO:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_result_with_errors_is_written_and_fails()
    {
        var json = await KgProcess.RunAsync(await starter.PathAsync(), "query", """{ disease(id: "anemia") { id } }""");
        Assert.Equal(1, json.ExitCode);
        Assert.Equal("ID_MALFORMED", (string?)JsonNode.Parse(json.Output)!["errors"]![0]!["extensions"]!["code"]);

        var table = await KgProcess.RunAsync(await starter.PathAsync(), "query", """{ release { hash } disease(id: "anemia") { id } }""", "--format", "table");
        Assert.Equal(1, table.ExitCode);
        Assert.Contains("release.hash", table.Output, StringComparison.Ordinal);
        Assert.Contains("error ID_MALFORMED: Argument 'id'", table.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_asked_is_named()
    {
        using var folder = new TemporaryFolder();
        var data = await starter.PathAsync();
        (await KgProcess.RunAsync(data, "query", "no-such-file.graphql")).AssertFailed("FILE_NOT_FOUND", "no-such-file.graphql");
        (await KgProcess.RunAsync(data, ["query"], "  ")).AssertFailed("QUERY_EMPTY", "no GraphQL document");
        (await KgProcess.RunAsync(data, "query", Document, "--variables", "[1]")).AssertFailed("VARIABLES_MALFORMED", "JSON object");
        (await KgProcess.RunAsync(data, "query", Document, "--variables", "{id: 1}")).AssertFailed("VARIABLES_MALFORMED", "JSON object");
        (await KgProcess.RunAsync(data, "query", Document, "--variables", "@" + folder["none.json"])).AssertFailed("FILE_NOT_FOUND", "none.json");
        (await KgProcess.RunAsync(data, "query", Document, "--format", "xml")).AssertFailed("USAGE", "xml", exitCode: 2);
        (await KgProcess.RunAsync(folder["empty"], "query", Document)).AssertFailed("STORE_EMPTY", folder["empty"]);
    }

    [Fact]
    public async Task The_cost_of_a_document_is_told_without_data_and_fails_beyond_the_limits()
    {
        using var folder = new TemporaryFolder();
        var within = await KgProcess.RunAsync(folder["data"], "query", "{ diseases(first: 3) { nodes { genes { nodes { id } } } } release { hash } }", "--cost");
        Assert.Equal((0, ""), (within.ExitCode, within.Error));
        var cost = JsonNode.Parse(within.Output)!;
        Assert.Equal((11 + 3 * 11 + 10, 10_000_000), ((double)cost["fieldCost"]!, (double)cost["maxFieldCost"]!));
        Assert.Equal(10_000_000, (double)cost["maxTypeCost"]!);

        var beyond = await KgProcess.RunAsync(folder["data"], "query", "{ diseases(first: 1000) { nodes { phenotypes(first: 1000) { nodes { diseases { nodes { id } } } } } } }", "--cost");
        Assert.Equal(1, beyond.ExitCode);
        Assert.Equal(11 + 1000 * (11 + 1000 * 11), (double)JsonNode.Parse(beyond.Output)!["fieldCost"]!);

        var invalid = await KgProcess.RunAsync(folder["data"], "query", "{ disease }", "--cost");
        Assert.Equal(1, invalid.ExitCode);
        Assert.NotNull(JsonNode.Parse(invalid.Output)!["errors"]);
        Assert.False(Directory.Exists(folder["data"]));
    }

    private static void AssertSideroblastic(KgResult kg)
    {
        Assert.Equal((0, ""), (kg.ExitCode, kg.Error));
        Assert.Equal(
            """{"disease":{"name":"sideroblastic anemia 2","genes":{"nodes":[{"id":"HGNC:26054","symbol":"SLC25A38"}]}}}""",
            JsonNode.Parse(kg.Output)!["data"]!.ToJsonString());
    }
}
