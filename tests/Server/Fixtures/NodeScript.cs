using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Server.Tests;

/// <summary>Runs what others wrote for GraphQL in JavaScript.</summary>
internal static class NodeScript
{
    /// <summary>Runs a script to its end; it must not complain of anything.</summary>
    /// <param name="folder">Its folder in the repository, with a <c>package.json</c>.</param>
    /// <param name="script">Its name there.</param>
    /// <param name="package">The package it needs; without it the test is skipped.</param>
    /// <param name="arguments">What it is given.</param>
    /// <returns>The lines it wrote.</returns>
    public static async Task<string[]> RunAsync(string folder, string script, string package, params string[] arguments)
    {
        var path = Path.Combine(Repository.Root, folder);
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(path, "node_modules", package)),
            $"The npm package {package} is not here: install Node.js and run npm ci in {folder}.");
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(path, script), .. arguments])
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
        Assert.Equal((0, ""), (node.ExitCode, await complaints));
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
