using System.Reflection;

namespace KnowledgeGraph.Neo4j;

/// <summary>A statement of <c>seed/cypher</c>, without its comments.</summary>
internal sealed class SeedStatement
{
    private SeedStatement(string text) => Text = text;

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The statements of a file, in order. They come with the program.</summary>
    public static IReadOnlyList<SeedStatement> Of(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{file}.cypher")
            ?? throw new ArgumentException($"there is no file {file}.cypher", nameof(file));
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal));

        // A statement ends with a semicolon at the end of a line; ours have none elsewhere.
        return [.. string.Join('\n', lines).Split(";\n").Select(text => text.Trim()).Where(text => text.Length > 0).Select(text => new SeedStatement(text))];
    }

    /// <summary>The one statement of a file.</summary>
    public static SeedStatement Single(string file) => Of(file).Single();
}
