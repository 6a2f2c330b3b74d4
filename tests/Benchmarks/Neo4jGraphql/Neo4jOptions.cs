using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The arguments of <c>neo4j [SECONDS] [FOLDER OF SOURCES]</c>.</summary>
/// <param name="Seconds">How long each of the measurements takes.</param>
/// <param name="Sources">The folder that is imported.</param>
internal sealed record Neo4jOptions(int Seconds, string Sources)
{
    public static Neo4jOptions Read(string[] arguments) => new(
        arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 5,
        arguments.Length > 1 ? arguments[1] : RealData.Folder);

    /// <summary>What is wrong with them, or null.</summary>
    public string? Problem() => Directory.Exists(Sources) ? null : $"there is no folder {Sources} to import";
}
