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
        var (hotChocolate, rest) = NamedOption.Take(arguments, "--hotchocolate");
        return new HttpOptions(
            rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 5,
            rest.Length > 1 ? rest[1] : RealData.Folder,
            hotChocolate);
    }

    /// <summary>What is wrong with them, or null.</summary>
    public string? Problem() =>
        HotChocolate is not null && !File.Exists(HotChocolate) ? $"--hotchocolate: there is no file {HotChocolate}"
        : !Directory.Exists(Sources) ? $"there is no folder {Sources} to import"
        : null;
}
