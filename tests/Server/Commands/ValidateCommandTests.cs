using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg graphql validate</c>, run as a program.</summary>
public sealed class ValidateCommandTests : IDisposable
{
    private const string Schema = """
        "Pets of a household."
        type Query {
          pet(id: ID!): Pet
        }
        interface Pet { name: String! }
        type Dog implements Pet { name: String!, barks: Boolean }
        """;

    private readonly TemporaryFolder _folder = new();

    public ValidateCommandTests() => Engine.RequireOurs("the command kg graphql");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_valid_document_passes_in_silence()
    {
        var kg = await ValidateAsync(Schema, "query($id: ID!) { pet(id: $id) { name ... on Dog { barks } } }");
        Assert.Equal(new KgResult(0, "", ""), kg);
    }

    [Fact]
    public async Task Every_error_has_a_line_with_its_place()
    {
        var kg = await ValidateAsync(Schema, "query($unused: ID) {\n  pet {\n    nam\n  }\n}\nfragment Idle on Dog { name }\n");
        Assert.Equal((1, ""), (kg.ExitCode, kg.Error));
        var file = _folder["query.graphql"];
        Assert.Equal(
            [
                $"""{file}:1:7: Variable "$unused" is never used.""",
                $"""{file}:2:3: Argument "Query.pet(id:)" of type "ID!" is required, but it was not provided.""",
                $"""{file}:3:5: Cannot query field "nam" on type "Pet". Did you mean "name"?""",
                $"""{file}:6:1: Fragment "Idle" is never used.""",
            ],
            kg.Output.TrimEnd().Split(Environment.NewLine));
    }

    [Fact]
    public async Task Errors_can_be_had_as_JSON_with_all_their_places()
    {
        var kg = await ValidateAsync(Schema, "query A { __typename }\nquery A { __typename }", "--json");
        Assert.Equal((1, ""), (kg.ExitCode, kg.Error));
        Assert.Equal(
            """[{"message":"There can be only one operation named \"A\".","locations":[{"line":1,"column":7},{"line":2,"column":7}]}]""",
            Relaxed(kg.Output));

        var valid = await ValidateAsync(Schema, "{ __typename }", "--json");
        Assert.Equal((0, "[]"), (valid.ExitCode, Relaxed(valid.Output)));
    }

    [Fact]
    public async Task A_text_that_is_no_document_is_an_error_where_it_breaks()
    {
        var kg = await ValidateAsync(Schema, "{ pet(id: 1) {\n  name\n");
        Assert.Equal((1, ""), (kg.ExitCode, kg.Error));
        Assert.Equal($"{_folder["query.graphql"]}:3:1: Syntax Error: Expected Name, found <EOF>.{Environment.NewLine}", kg.Output);
    }

    [Fact]
    public async Task A_document_may_be_longer_than_a_server_would_take()
    {
        var kg = await ValidateAsync(Schema, $"{{ {string.Concat(Enumerable.Repeat("__typename ", 20_000))} }}");
        Assert.Equal(new KgResult(0, "", ""), kg);
    }

    [Fact]
    public async Task The_documents_of_a_client_can_be_checked_against_the_schema_of_this_service()
    {
        var schema = Path.Combine(Repository.Root, "docs", "schema.graphql");
        await File.WriteAllTextAsync(_folder["query.graphql"], """{ disease(id: "MONDO:0008785") { symbol } }""", TestContext.Current.CancellationToken);
        var kg = await KgProcess.RunAsync(_folder["data"], "graphql", "validate", "--schema", schema, "--query", _folder["query.graphql"]);
        Assert.Equal((1, ""), (kg.ExitCode, kg.Error));
        Assert.StartsWith($"""{_folder["query.graphql"]}:1:34: Cannot query field "symbol" on type "Disease".""", kg.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["data"]));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_the_schema_is_told_with_its_place()
    {
        var kg = await ValidateAsync("type Query {\n  pet(id: Id): Pet\n}\ntype Pet\ntype Query { a: Int }", "{ pet }");
        Assert.Equal((2, ""), (kg.ExitCode, kg.Output));
        var file = _folder["schema.graphql"];
        Assert.Equal(
            [
                $"""{file}:2:11: Unknown type "Id". Did you mean "ID"?""",
                $"""{file}:5:6: There can be only one "Query"; the first is at line 1, column 6.""",
                $"error SCHEMA_INVALID: {file} is not a valid schema: 2 problems, see above.",
            ],
            kg.Error.TrimEnd().Split(Environment.NewLine));
    }

    [Fact]
    public async Task What_cannot_be_read_is_no_verdict_on_the_operations()
    {
        var broken = await ValidateAsync("type Query {\n  pet: }", "{ pet }");
        broken.AssertFailed("SCHEMA_INVALID", "schema.graphql is not a valid schema", exitCode: 2);
        Assert.StartsWith($"{_folder["schema.graphql"]}:2:8: Syntax Error: Expected Name, found \"}}\".", broken.Error, StringComparison.Ordinal);
        (await ValidateFilesAsync(_folder["none.graphql"], _folder["query.graphql"])).AssertFailed("FILE_NOT_FOUND", "none.graphql", exitCode: 2);
        (await ValidateFilesAsync(_folder.Path, _folder["query.graphql"])).AssertFailed("FILE_UNREADABLE", _folder.Path, exitCode: 2);
        (await KgProcess.RunAsync(_folder["data"], "graphql", "validate", "--schema", _folder["schema.graphql"])).AssertFailed("USAGE", "--query", exitCode: 2);
        (await KgProcess.RunAsync(_folder["data"], "graphql")).AssertFailed("USAGE", "command", exitCode: 2);
    }

    private async Task<KgResult> ValidateAsync(string schema, string query, params string[] options)
    {
        await File.WriteAllTextAsync(_folder["schema.graphql"], schema, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder["query.graphql"], query, TestContext.Current.CancellationToken);
        return await ValidateFilesAsync(_folder["schema.graphql"], _folder["query.graphql"], options);
    }

    private Task<KgResult> ValidateFilesAsync(string schema, string query, params string[] options) =>
        KgProcess.RunAsync(_folder["data"], ["graphql", "validate", "--schema", schema, "--query", query, .. options]);

    private static string Relaxed(string json) => JsonNode.Parse(json)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
