using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds KnowledgeGraph.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string thisFile = "")
    {
        var folder = Directory.GetParent(thisFile)!;
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"no KnowledgeGraph.sln above {thisFile}");
        }

        return folder.FullName;
    }
}
