namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>An option that names a file, among the arguments of a command.</summary>
internal static class NamedOption
{
    /// <summary>Takes the option out of the arguments.</summary>
    /// <param name="arguments">All arguments.</param>
    /// <param name="name">How the option is called, with its dashes.</param>
    /// <returns>The whole path of the file, null without the option and empty where no file follows it; the other arguments.</returns>
    public static (string? File, string[] Others) Take(string[] arguments, string name)
    {
        var option = Array.IndexOf(arguments, name);
        if (option < 0)
        {
            return (null, arguments);
        }

        var file = option + 1 < arguments.Length ? Path.GetFullPath(arguments[option + 1]) : "";
        return (file, [.. arguments.Take(option), .. arguments.Skip(option + 2)]);
    }
}
