using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using KnowledgeGraph.Server.Commands;

namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>docs/schema.graphql is the public contract: a change of the schema is approved by changing that file.</summary>
public sealed class ApprovedSchemaTests(SmallGraphServer server)
{
    private const string Approve = "KG_APPROVE_SCHEMA";

    [Fact]
    public async Task The_schema_is_the_approved_one()
    {
        var schema = SchemaPrinter.Print((await server.Graph.AskAsync(IntrospectionQuery.Text)).ToJsonString());
        var file = Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs/schema.graphql");
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            await File.WriteAllTextAsync(file, schema, TestContext.Current.CancellationToken);
        }

        var approved = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.True(approved == schema, $"docs/schema.graphql differs from the schema; if the change is meant, run this test with {Approve}=1 and review the file. {FirstDifference(approved, schema)}");
    }

    [Fact]
    public async Task Every_type_field_argument_and_value_is_described()
    {
        var types = (await server.Graph.DataAsync(IntrospectionQuery.Text))["__schema"]!["types"]!.AsArray()
            .Where(type => !((string)type!["name"]!).StartsWith("__", StringComparison.Ordinal));
        var described = 0;
        foreach (var type in types)
        {
            AssertDescribed(type!, (string)type!["name"]!);
            foreach (var part in Parts(type, "fields").Concat(Parts(type, "inputFields")).Concat(Parts(type, "enumValues")))
            {
                AssertDescribed(part, $"{type["name"]}.{part["name"]}");
                foreach (var argument in Parts(part, "args"))
                {
                    AssertDescribed(argument, $"{type["name"]}.{part["name"]}({argument["name"]})");
                }
            }
        }

        Assert.True(described > 400, $"only {described} descriptions were looked at");

        void AssertDescribed(JsonNode part, string name)
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)part["description"]), $"{name} has no description");
            Assert.DoesNotContain("**Returns:**", (string?)part["description"], StringComparison.Ordinal);
            described++;
        }
    }

    private static IEnumerable<JsonNode> Parts(JsonNode owner, string list) => owner[list]?.AsArray().Select(part => part!) ?? [];

    private static string FirstDifference(string approved, string schema)
    {
        var differing = approved.Split('\n').Zip(schema.Split('\n')).FirstOrDefault(lines => lines.First != lines.Second);
        return $"The first difference is '{differing.First}' there, '{differing.Second}' now.";
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
