using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The application must compile against our engine and against HotChocolate and Neo4j.Driver alike.</summary>
public sealed partial class SwitchTests
{
    [Fact]
    public void No_application_file_names_an_engine()
    {
        foreach (var file in Repository.Files("src/Server", ".cs"))
        {
            Assert.False(EngineUsing().IsMatch(File.ReadAllText(file)), $"{Repository.Relative(file)} names an engine; the project file's <Using> items choose it");
        }
    }

    [Fact]
    public void The_engine_knows_nothing_of_diseases()
    {
        foreach (var file in Repository.Files("src/Compat/GraphQL", ".cs"))
        {
            Assert.DoesNotContain("KnowledgeGraph.Model", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("src/Server/Server.csproj", "UpstreamHotChocolate", "HotChocolate.AspNetCore")]
    [InlineData("src/Neo4j/Neo4j.csproj", "UpstreamNeo4jDriver", "Neo4j.Driver")]
    public void Each_package_has_a_switch_of_its_own(string project, string name, string package)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, project));
        Assert.Contains($"'$({name})' == 'true'", text, StringComparison.Ordinal);
        Assert.Contains($"<PackageReference Include=\"{package}\" />", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UpstreamHotChocolate")]
    [InlineData("UpstreamNeo4jDriver")]
    public void One_switch_sets_both_others(string name)
    {
        var properties = File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"));
        Assert.Contains($"<{name} Condition=\"'$({name})' == ''\">$(UpstreamPackages)</{name}>", properties, StringComparison.Ordinal);
    }

    [Fact]
    public void No_project_or_file_looks_at_the_switch_that_sets_both()
    {
        IEnumerable<string> files = [.. Repository.Files("src", ".cs"), .. Repository.Files("src", ".csproj"), .. Repository.Files("tests", ".cs"), .. Repository.Files("tests", ".csproj")];
        files = files.Where(file => Path.GetFileName(file) != "SwitchTests.cs");
        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains("(UpstreamPackages)", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b(using|global::)\s*(static\s+)?(KnowledgeGraph\.(GraphQL|Bolt)|HotChocolate|GreenDonut|Neo4j\.Driver)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EngineUsing();
}
