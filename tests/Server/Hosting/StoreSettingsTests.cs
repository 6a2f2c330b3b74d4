using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Server.Hosting;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Server.Tests.Hosting;

/// <summary>Which store questions are answered from, and where it is.</summary>
public sealed class StoreSettingsTests
{
    [Fact]
    public void Without_settings_questions_are_answered_from_the_data_folder()
    {
        var settings = Read();

        Assert.Equal(StoreKind.Embedded, settings.Store);
        Assert.Equal(new Neo4jSettings(), settings.Neo4j);
        Assert.Equal(new Uri("bolt://localhost:7687"), settings.Neo4j.Uri);
    }

    [Fact]
    public void The_section_Graph_says_everything()
    {
        var settings = Read(
            ("Graph:Store", "neo4j"), ("Graph:Neo4j:Uri", "neo4j+s://graph.example:7688"), ("Graph:Neo4j:User", "reader"), ("Graph:Neo4j:Password", "secret"),
            ("Graph:Neo4j:Database", "diseases"), ("Graph:Neo4j:StatementTimeout", "00:00:05"), ("Graph:Neo4j:MaxConnectionPoolSize", "7"));

        Assert.Equal(StoreKind.Neo4j, settings.Store);
        Assert.Equal(
            new Neo4jSettings
            {
                Uri = new Uri("neo4j+s://graph.example:7688"),
                User = "reader",
                Password = "secret",
                Database = "diseases",
                StatementTimeout = TimeSpan.FromSeconds(5),
                MaxConnectionPoolSize = 7,
            },
            settings.Neo4j);
    }

    [Fact]
    public void The_variables_of_Neo4j_say_what_the_section_leaves_out()
    {
        var settings = Read(
            ("NEO4J_URI", "bolt://other:7687"), ("NEO4J_USERNAME", "neo4j"), ("NEO4J_PASSWORD", "secret"), ("NEO4J_DATABASE", "other"),
            ("Graph:Neo4j:User", "reader"), ("Graph:Neo4j:Database", "diseases"));

        Assert.Equal(
            new Neo4jSettings { Uri = new Uri("bolt://other:7687"), User = "reader", Password = "secret", Database = "diseases" },
            settings.Neo4j);
    }

    [Theory]
    [InlineData("NEO4J_PASSWORD_FILE")]
    [InlineData("Graph:Neo4j:PasswordFile")]
    public void The_password_may_stand_in_a_file(string name)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["password"], "se cret\n");

        Assert.Equal("se cret", Read((name, folder["password"])).Neo4j.Password);
    }

    [Fact]
    public void A_password_that_is_given_twice_or_in_no_file_is_told()
    {
        using var folder = new TemporaryFolder();

        var missing = Problem(("NEO4J_PASSWORD_FILE", folder["nothing"]));
        Assert.Equal("SETTINGS", missing.Code);
        Assert.Contains(folder["nothing"], missing.Message, StringComparison.Ordinal);

        File.WriteAllText(folder["password"], "secret");
        var twice = Assert.Throws<CommandException>(() => Read(("NEO4J_PASSWORD_FILE", folder["password"]), ("NEO4J_PASSWORD", "secret")));
        Assert.Equal("SETTINGS", twice.Code);
        Assert.DoesNotContain("secret", twice.Message, StringComparison.Ordinal);
    }

    // A variable that is set to nothing is how a container leaves one out.
    [Fact]
    public void Empty_variables_say_nothing() =>
        Assert.Equal(new Neo4jSettings(), Read(("NEO4J_URI", ""), ("NEO4J_USERNAME", ""), ("NEO4J_PASSWORD", ""), ("NEO4J_DATABASE", "")).Neo4j);

    [Theory]
    [InlineData("bolt")]
    [InlineData("bolt+s")]
    [InlineData("bolt+ssc")]
    [InlineData("neo4j")]
    [InlineData("neo4j+s")]
    [InlineData("neo4j+ssc")]
    public void Every_scheme_of_Neo4j_is_taken(string scheme) =>
        Assert.Equal(scheme, Read(("NEO4J_URI", $"{scheme}://graph.example")).Neo4j.Uri.Scheme);

    [Theory]
    [InlineData("Graph:Neo4j:Uri", "http://localhost:7474")]
    [InlineData("Graph:Neo4j:Uri", "localhost:7687")]
    [InlineData("Graph:Neo4j:Uri", "localhost")]
    [InlineData("Graph:Neo4j:Uri", "bolt://")]
    [InlineData("NEO4J_URI", "bolt:localhost")]
    [InlineData("NEO4J_URI", "http://localhost:7474")]
    public void An_address_that_is_none_of_Neo4j_is_told_with_an_example(string name, string address)
    {
        var problem = Problem((name, address));

        Assert.Equal("SETTINGS", problem.Code);
        Assert.Equal($"'{address}' is not a valid address of a Neo4j server; expected for example bolt://localhost:7687 or neo4j+s://HOST.", problem.Message);
    }

    [Theory]
    [InlineData("Graph:Stor", "neo4j", "Stor")]
    [InlineData("Graph:Neo4j:Url", "bolt://localhost", "Url")]
    [InlineData("Graph:Store", "mysql", "Store")]
    [InlineData("Graph:Neo4j:StatementTimeout", "soon", "StatementTimeout")]
    [InlineData("Graph:Neo4j:MaxConnectionPoolSize", "many", "MaxConnectionPoolSize")]
    [InlineData("Graph:Neo4j:StatementTimeout", "00:00:00", "Graph:Neo4j:StatementTimeout is 00:00:00; it must be more than 0.")]
    [InlineData("Graph:Neo4j:MaxConnectionPoolSize", "0", "Graph:Neo4j:MaxConnectionPoolSize is 0; it must be more than 0.")]
    public void A_setting_that_cannot_be_is_told_by_name(string name, string value, string message)
    {
        var problem = Problem((name, value));

        Assert.Equal("SETTINGS", problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private static CommandException Problem((string Name, string Value) setting) => Assert.Throws<CommandException>(() => Read(setting));

    private static StoreSettings Read(params (string Name, string Value)[] settings) =>
        StoreSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build());
}
