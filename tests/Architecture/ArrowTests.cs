using System.Xml.Linq;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>docs/architecture.md draws which project may know which; these tests hold it.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Sources"] = ["Model"],
        ["Storage"] = ["Model"],
        ["Bolt"] = [],
        ["Neo4j"] = ["Model", "Bolt"],
        ["GraphQL"] = [],
        ["Server"] = ["Model", "Sources", "Storage", "Bolt", "Neo4j", "GraphQL"],
    };

    [Fact]
    public void A_project_references_only_those_its_arrows_reach()
    {
        var references = 0;
        foreach (var file in Repository.Files("src", ".csproj"))
        {
            var project = Path.GetFileNameWithoutExtension(file);
            Assert.True(Allowed.ContainsKey(project), $"{project} is in no arrow: add it to docs/architecture.md and to this table");
            foreach (var reference in ProjectReferences(file))
            {
                references++;
                Assert.True(Allowed[project].Contains(reference), $"{project} → {reference} is no arrow of docs/architecture.md");
            }
        }

        Assert.True(references >= 3, "hardly any project reference was found: nothing was checked");
    }

    [Fact]
    public void Every_project_of_the_tree_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "KnowledgeGraph.sln")).Replace('\\', '/');
        foreach (var file in Repository.Files("src", ".csproj").Concat(Repository.Files("tests", ".csproj")))
        {
            Assert.Contains(Repository.Relative(file), solution, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_model_knows_no_package_and_no_database()
    {
        var model = XDocument.Load(Path.Combine(Repository.Root, "src/Model/Model.csproj"));
        Assert.Empty(model.Descendants("PackageReference"));
        Assert.Empty(model.Descendants("FrameworkReference"));
    }

    private static IEnumerable<string> ProjectReferences(string file) =>
        XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
