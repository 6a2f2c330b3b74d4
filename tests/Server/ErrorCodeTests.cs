using System.Text.RegularExpressions;

namespace KnowledgeGraph.Server.Tests;

/// <summary>docs/errors.md, with docs/serving.md for limits, explains every code of an error, and no other.</summary>
public sealed partial class ErrorCodeTests
{
    // The import report explains its own codes; evidence codes are those of sources.
    private static readonly string[] OtherCodes = ["ReportCodes.cs", "EvidenceCodes.cs", "ExitCodes.cs"];

    [Fact]
    public async Task Every_code_is_explained()
    {
        var explained = await DocumentAsync("errors.md") + await DocumentAsync("serving.md");
        var codes = Sources().SelectMany(CodesOf).Distinct(StringComparer.Ordinal).ToList();
        Assert.Superset(new HashSet<string>(["ID_UNKNOWN", "FILE_CORRUPT", "STORE_EMPTY", "PORT_IN_USE", "HC0014", "MAX_DEPTH_EXCEEDED"]), codes.ToHashSet());
        Assert.All(codes, code => Assert.Contains($"`{code}`", explained, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_code_that_is_explained_can_be_met()
    {
        var source = string.Concat(Sources().Select(File.ReadAllText));
        var explained = (await DocumentAsync("errors.md")).Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Code().Matches(line.Split(" | ")[0]))
            .Select(match => match.Groups["code"].Value)
            .ToList();
        Assert.NotEmpty(explained);
        Assert.All(explained, code => Assert.Matches($"[\" ]{code}[\":]", source));
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !OtherCodes.Contains(Path.GetFileName(file)) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static IEnumerable<string> CodesOf(string file)
    {
        var text = File.ReadAllText(file);
        IEnumerable<Match> matches = file.EndsWith("Codes.cs", StringComparison.Ordinal) ? Constant().Matches(text)
            : file.Contains(Path.Combine("src", "Compat", "GraphQL"), StringComparison.Ordinal) ? []
            : Exception().Matches(text);
        return matches.Select(match => match.Groups["code"].Value);
    }

    private static Task<string> DocumentAsync(string name) =>
        File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", name), TestContext.Current.CancellationToken);

    [GeneratedRegex("`(?<code>[A-Z][A-Z0-9_]+)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    [GeneratedRegex("const string \\w+ = \"(?<code>[A-Z][A-Z0-9_]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Constant();

    // Exceptions with a code take it first, then a message; the engine has constants for all of its own.
    [GeneratedRegex("(new|new \\w+Exception|Line|Problem)\\(\"(?<code>[A-Z][A-Z0-9_]+)\", ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Exception();
}
