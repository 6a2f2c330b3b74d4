using System.Diagnostics;

namespace KnowledgeGraph.Neo4jServer.Tests;

/// <summary>The <c>cypher-shell</c> of the installation of Neo4j, run as a program: another client than ours.</summary>
public static class CypherShell
{
    /// <summary>Runs a script; it must succeed. Skips the test when there is no installation.</summary>
    /// <param name="server">The address of Bolt.</param>
    /// <param name="file">The script.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What it wrote.</returns>
    public static async Task<string> RunFileAsync(Uri server, string file, CancellationToken cancellationToken)
    {
        var home = Neo4jHome.Find();
        Assert.SkipWhen(home is null, Neo4jHome.HowToGetOne);
        var start = new ProcessStartInfo(Path.Combine(home, "bin", "cypher-shell"))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "-a", server.ToString(), "-f", file },
        };
        start.Environment["NEO4J_HOME"] = home;
        using var shell = Process.Start(start) ?? throw new InvalidOperationException("cypher-shell did not start");
        var output = shell.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = shell.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await shell.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            shell.Kill(entireProcessTree: true);
            throw;
        }

        Assert.True(shell.ExitCode == 0, $"cypher-shell -f {file} ended with {shell.ExitCode}: {await error}");
        return await output;
    }
}
