using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The GraphQL engine that the server was built with.</summary>
internal static class Engine
{
    /// <summary>Whether it is ours, not HotChocolate.</summary>
    public static bool IsOurs { get; } =
        typeof(GraphServer).Assembly.GetReferencedAssemblies().All(assembly => assembly.Name != "GreenDonut");

    /// <summary>
    /// Checks which calls of the port were made. HotChocolate dispatches loaders when it finds nothing else to do, so on
    /// a busy machine it may split a call in several.
    /// </summary>
    public static void AssertCalls(IEnumerable<string> expected, IEnumerable<string> calls) =>
        Assert.Equal(IsOurs ? expected : expected.Distinct(), IsOurs ? calls : calls.Distinct());

    /// <summary>Skips a test of what only our engine has or promises.</summary>
    public static void RequireOurs(string what) => Assert.SkipUnless(IsOurs, $"Only our engine has this: {what}.");
}
