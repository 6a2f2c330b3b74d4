using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>A folder of literal source files that goes when the test ends, and imports of it.</summary>
internal sealed class SourceFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-import-");

    public string Path => _folder.FullName;

    public static string Seed => System.IO.Path.Combine(Repository.Root, "seed");

    /// <summary>Adds a file. A pipe with blanks around it stands for a tab, so that tables are readable in a test.</summary>
    public SourceFolder With(string name, string content)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, name), content.Replace(" | ", "\t").Replace(" |\n", "\t\n").Replace("\n| ", "\n\t"));
        return this;
    }

    /// <summary>Imports the folder, without the seed unless it is asked for.</summary>
    public Task<GraphContent> ImportAsync(bool strict = false, bool withSeed = false) =>
        ImportAsync([Path], strict, withSeed);

    public static Task<GraphContent> ImportAsync(IReadOnlyList<string> paths, bool strict = false, bool withSeed = false) =>
        new GraphImport(TimeProvider.System).ImportAsync(
            new ImportRequest(paths, withSeed ? Seed : null, strict), progress: null, TestContext.Current.CancellationToken);

    public void Dispose() => _folder.Delete(recursive: true);
}
