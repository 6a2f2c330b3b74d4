using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>What the program <c>kg</c> understands, as its source says it.</summary>
internal static partial class KgProgram
{
    private static readonly string Commands = string.Concat(Repository.Files("src/Server/Commands", ".cs").Select(File.ReadAllText));
    private static readonly string Settings = string.Concat(Repository.Files("src/Server/Hosting/Settings", ".cs").Append(Path.Combine(Repository.Root, "src/Neo4j/Neo4jSettings.cs")).Select(File.ReadAllText));

    /// <summary>Whether there is such a command.</summary>
    public static bool HasCommand(string name) => Commands.Contains($"new Command(\"{name}\"", StringComparison.Ordinal);

    /// <summary>Whether a command has such an option.</summary>
    public static bool HasOption(string command, string option) =>
        Repository.Files("src/Server/Commands", ".cs").Select(File.ReadAllText)
            .Any(file => file.Contains($"new Command(\"{command}\"", StringComparison.Ordinal) && file.Contains($"new(\"{option}\")", StringComparison.Ordinal));

    /// <summary>Whether it reads such a variable of the environment: by name, or as a setting, each of whose parts is a property.</summary>
    public static bool Reads(string variable) =>
        Commands.Contains($"\"{variable}\"", StringComparison.Ordinal)
        || Settings.Contains($"\"{variable}\"", StringComparison.Ordinal)
        || (variable.Split("__") is ["Graph", _, ..] path && path[1..].All(part => Property().Matches(Settings).Any(match => match.Groups["name"].Value == part)));

    [GeneratedRegex(@"public \S+ (?<name>\w+) \{ get; init; \}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Property();
}
