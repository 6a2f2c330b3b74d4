using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The arguments of <c>http [SECONDS] [FOLDER OF SOURCES] [--hotchocolate PATH]</c>.</summary>
/// <param name="Seconds">How long each of the measurements takes.</param>
/// <param name="Sources">The folder that is imported.</param>
/// <param name="HotChocolate">The kg.dll of a build with HotChocolate; null for none.</param>
internal sealed record HttpOptions(int Seconds, string Sources, string? HotChocolate)
{
    public static HttpOptions Read(string[] arguments)
    {
        var option = Array.IndexOf(arguments, "--hotchocolate");
        var hotChocolate = option >= 0 && option + 1 < arguments.Length ? Path.GetFullPath(arguments[option + 1]) : null;
        string[] rest = option >= 0 ? [.. arguments.Take(option), .. arguments.Skip(option + 2)] : arguments;
        return new HttpOptions(
            rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 5,
            rest.Length > 1 ? rest[1] : TestData.Folder,
            hotChocolate);
    }

    /// <summary>What is wrong with them, or null.</summary>
    public string? Problem() =>
        HotChocolate is not null && !File.Exists(HotChocolate) ? $"--hotchocolate: there is no file {HotChocolate}"
        : !Directory.Exists(Sources) ? $"there is no folder {Sources} to import"
        : null;
}
