namespace KnowledgeGraph.Neo4jServer.Tests;

/// <summary>Where Neo4j and Java are on this machine, or how to get them.</summary>
public static class Neo4jHome
{
    /// <summary>What a test that was skipped says.</summary>
    public const string HowToGetOne =
        "There is no Neo4j: set NEO4J_URI to a server for tests that asks for no password, or NEO4J_HOME to an installation of Neo4j 5 with Java 17 "
        + "(Debian: apt-get install openjdk-17-jre-headless).";

    /// <summary>The installation in NEO4J_HOME, else in <c>../shared/neo4j</c> beside the repository; null when it or Java is absent.</summary>
    public static string? Find()
    {
        var home = Environment.GetEnvironmentVariable("NEO4J_HOME") is { Length: > 0 } set ? set : Path.Combine(Repository.Root, "..", "shared", "neo4j");
        return File.Exists(Path.Combine(home, "bin", "neo4j")) && HasJava() ? home : null;
    }

    private static bool HasJava()
    {
        var folders = Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } home
            ? [Path.Combine(home, "bin")]
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Any(folder => File.Exists(Path.Combine(folder, "java")));
    }
}
