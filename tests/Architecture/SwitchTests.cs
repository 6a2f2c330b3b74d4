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
        foreach (var file in Repository.Files("src/GraphQL", ".cs"))
        {
            Assert.DoesNotContain("KnowledgeGraph.Model", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_server_project_has_the_switch()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src/Server/Server.csproj"));
        Assert.Contains("'$(UpstreamPackages)' == 'true'", project, StringComparison.Ordinal);
        Assert.Contains("HotChocolate.AspNetCore", project, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(using|global::)\s*(static\s+)?(KnowledgeGraph\.(GraphQL|Bolt)|HotChocolate|GreenDonut|Neo4j\.Driver)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EngineUsing();
}
