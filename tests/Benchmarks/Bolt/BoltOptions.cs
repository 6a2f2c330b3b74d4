using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The arguments of <c>bolt [SECONDS] [--official PATH]</c>.</summary>
/// <param name="Seconds">How long each of the measurements takes.</param>
/// <param name="Official">This program, built with the official driver; null for none.</param>
internal sealed record BoltOptions(int Seconds, string? Official)
{
    public static BoltOptions Read(string[] arguments)
    {
        var (official, rest) = NamedOption.Take(arguments, "--official");
        return new BoltOptions(rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 5, official);
    }

    /// <summary>What is wrong with them, or null.</summary>
    public string? Problem() => Official is not null && !File.Exists(Official) ? $"--official: there is no file {Official}" : null;
}
