namespace KnowledgeGraph.Server.Commands;

/// <summary>The starter graph that comes with the program.</summary>
internal static class StarterGraph
{
    /// <summary>The folder with its files, next to the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seed");
}
