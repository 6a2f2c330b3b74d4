using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The kg program of the same build configuration.</summary>
internal static class KgProgram
{
    public static string Assembly { get; } = FindAssembly();

    private static string FindAssembly([CallerFilePath] string thisFile = "")
    {
        // bin/<configuration>/net10.0 is the same below both projects.
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var server = Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "src", "Server");
        return Path.GetFullPath(Path.Combine(server, "bin", output.Parent!.Name, output.Name, "kg.dll"));
    }
}
