using System.Runtime.CompilerServices;
using Xunit;

namespace KnowledgeGraph.Kit.Tests;

/// <summary>The source tree that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds KnowledgeGraph.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file below a folder of the tree with this extension, generated ones left out.</summary>
    public static IReadOnlyList<string> Files(string folder, string extension)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + extension, SearchOption.AllDirectories)
            .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.True(files.Count > 0, $"no {extension} file was found below {folder}: nothing was checked");
        return files;
    }

    /// <summary>A file's path from the root, with forward slashes.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        var folder = Directory.GetParent(thisFile);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"no KnowledgeGraph.sln above {thisFile}");
    }
}
