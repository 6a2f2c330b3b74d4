namespace KnowledgeGraph.Server.Commands;

/// <summary>The seed graph that comes with the program.</summary>
internal static class Seed
{
    /// <summary>The folder with its files, beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seed");
}
