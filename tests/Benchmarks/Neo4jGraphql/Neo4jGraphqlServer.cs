using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The server of @neo4j/graphql that is measured: one process of Node.js, in production mode.</summary>
internal static class Neo4jGraphqlServer
{
    /// <summary>What it is asked to know that it answers.</summary>
    public const string FirstQuestion = "{ diseases(limit: 1) { name } }";

    private static readonly string Folder = FindFolder();

    private static string Package => Path.Combine(Folder, "node_modules", "@neo4j", "graphql", "package.json");

    /// <summary>Its name and version.</summary>
    public static string Name => $"@neo4j/graphql {JsonNode.Parse(File.ReadAllText(Package))!["version"]}";

    /// <summary>What to do where it is missing; null where it is there.</summary>
    public static string? Missing() =>
        !IsOnPath("node") ? "Node.js, which runs @neo4j/graphql, is not here: install Node.js 20 or later with npm"
        : !File.Exists(Package) ? "@neo4j/graphql is not here: npm ci --prefix tests/Benchmarks/Neo4jGraphql/js"
        : null;

    /// <summary>How it is started; the address to listen at comes last.</summary>
    /// <param name="neo4j">The address of Bolt.</param>
    public static ProgramStart Start(Uri neo4j) => new("node", Path.Combine(Folder, "server.js"), neo4j.GetLeftPart(UriPartial.Authority))
    {
        Environment = [("NODE_ENV", "production")],
    };

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));

    private static string FindFolder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "js");
}
