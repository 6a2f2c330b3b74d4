using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The GraphQL engine that the server was built with.</summary>
internal static class Engine
{
    private static bool IsHotChocolate =>
        typeof(GraphServer).Assembly.GetReferencedAssemblies().Any(assembly => assembly.Name == "GreenDonut");

    /// <summary>Skips a test that counts calls of the port exactly.</summary>
    public static void RequireLevels() => Assert.SkipWhen(
        IsHotChocolate,
        "HotChocolate dispatches loaders when it finds nothing else to do, so on a busy machine it may make more calls than there are levels.");

    /// <summary>Skips a test of what only our engine has or promises.</summary>
    public static void RequireOurs(string what) => Assert.SkipWhen(IsHotChocolate, $"Only our engine has this: {what}.");
}
