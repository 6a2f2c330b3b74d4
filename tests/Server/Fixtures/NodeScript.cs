using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Server.Tests;

/// <summary>Runs what others wrote for GraphQL servers in JavaScript; the packages are those of the oracle of the engine.</summary>
internal static class NodeScript
{
    private static readonly string Folder = FindFolder();

    /// <summary>Runs a script to its end.</summary>
    /// <param name="script">Its name in <c>tests/GraphQL/Oracle/js</c>.</param>
    /// <param name="package">The package it needs; without it the test is skipped.</param>
    /// <param name="arguments">What it is given.</param>
    /// <returns>The lines it wrote.</returns>
    public static async Task<string[]> RunAsync(string script, string package, params string[] arguments)
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules", package)),
            $"The npm package {package} is not here: install Node.js and run npm ci in tests/GraphQL/Oracle/js.");
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, script), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var stop = TestContext.Current.CancellationToken;
        var output = node.StandardOutput.ReadToEndAsync(stop);
        var complaints = node.StandardError.ReadToEndAsync(stop);
        await node.WaitForExitAsync(stop);
        Assert.True(node.ExitCode == 0, await complaints);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string FindFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "GraphQL", "Oracle", "js"));
}
