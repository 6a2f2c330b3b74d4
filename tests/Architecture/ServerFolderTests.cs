using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The folders of src/Server have an order: the schema knows neither the host nor the commands, and the host does not know the commands.</summary>
public sealed partial class ServerFolderTests
{
    private static readonly string[] Order = ["Schema", "Hosting", "Commands"];

    [Theory]
    [InlineData("Schema")]
    [InlineData("Hosting")]
    public void A_folder_knows_only_folders_before_it(string folder)
    {
        string[] later = [.. Order.SkipWhile(other => other != folder).Skip(1)];
        var files = Repository.Files($"src/Server/{folder}", ".cs");
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            foreach (Match mention in FolderNamespace().Matches(text))
            {
                Assert.False(later.Contains(mention.Groups["folder"].Value), $"{Repository.Relative(file)} knows {mention.Value.Trim()}, which comes after {folder}");
            }
        }

        Assert.True(files.Count > 10, "hardly any file was found: nothing was checked");
    }

    [Fact]
    public void The_namespace_of_a_file_is_that_of_its_folder()
    {
        foreach (var folder in Order)
        {
            Assert.All(Repository.Files($"src/Server/{folder}", ".cs"), file =>
                Assert.Contains($"namespace KnowledgeGraph.Server.{folder};", File.ReadAllText(file), StringComparison.Ordinal));
        }
    }

    // A type of another folder is reached by a using of its namespace or by a qualified name.
    [GeneratedRegex(@"\bServer\.(?<folder>Schema|Hosting|Commands)\b|(?<![\w.])(?<folder>Hosting|Commands)\.[A-Z]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FolderNamespace();
}
