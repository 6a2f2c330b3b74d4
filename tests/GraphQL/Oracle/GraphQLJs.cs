using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>graphql-js, the reference implementation: one process answers all questions of a test.</summary>
internal static class GraphQLJs
{
    /// <summary>Where the tests of this folder keep what is not C#.</summary>
    public static string Folder { get; } = FindFolder();

    private static string ScriptFolder => Path.Combine(Folder, "js");

    /// <summary>Runs a script of the folder <c>js</c>: a JSON line in for each question, a JSON line out for each answer.</summary>
    /// <param name="script">The name of the script.</param>
    /// <param name="settings">The first line, which all questions share.</param>
    /// <param name="questions">The other lines.</param>
    /// <param name="cancellationToken">Ends the process.</param>
    public static async Task<List<JsonElement>> AskAsync<T>(
        string script, object settings, IReadOnlyCollection<T> questions, CancellationToken cancellationToken)
    {
        using var node = Start(script);
        var answers = node.StandardOutput.ReadToEndAsync(cancellationToken);
        var complaints = node.StandardError.ReadToEndAsync(cancellationToken);
        await node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(settings, JsonSerializerOptions.Web));
        foreach (var question in questions)
        {
            await node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(question, JsonSerializerOptions.Web));
        }

        node.StandardInput.Close();
        await node.WaitForExitAsync(cancellationToken);
        Assert.True(node.ExitCode == 0, await complaints);
        var lines = (await answers).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(questions.Count, lines.Length);
        return [.. lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    private static Process Start(string script)
    {
        Assert.SkipUnless(
            IsOnPath("node") && Directory.Exists(Path.Combine(ScriptFolder, "node_modules", "graphql")),
            "graphql-js is not here: install Node.js and run npm ci in tests/GraphQL/Oracle/js.");
        return Process.Start(new ProcessStartInfo("node", [Path.Combine(ScriptFolder, script)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));

    private static string FindFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
